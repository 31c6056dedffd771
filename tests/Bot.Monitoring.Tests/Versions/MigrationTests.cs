using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Versions;

namespace Bot.Monitoring.Tests.Versions;

[Trait("R", "R11")]
public sealed class MigrationTests
{
    private static readonly Question Platform = new(
        "platform", "Подключены к региональной платформе", "ед.", QuestionKind.Count, null, "Федеральная платформа");

    private static readonly Question Total = new("total", "Всего", "ед.", QuestionKind.Count);

    private static readonly Question Direction = new("direction", "Направление", "", QuestionKind.Choice)
    {
        Options = [new Option("a", "А"), new Option("b", "Б")],
    };

    [Fact]
    public void Plan_AnUnchangedVersion_KeepsEveryAnswer()
    {
        var plan = Plan([Platform, Total, Direction]);

        Assert.Equal(["platform", "total", "direction"], plan.Kept.Select(kept => kept.Question));
        Assert.Empty(plan.Changed);
        Assert.Empty(plan.New);
        Assert.False(plan.Refused);
    }

    [Fact]
    public void Plan_AnEditOfTheWording_IsAChangeOfMeaning()
    {
        var plan = Plan([Platform with { Definition = "Региональная платформа" }, Total, Direction]);

        var change = Assert.Single(plan.Changed);
        Assert.Equal(("platform", true, false), (change.Becomes.Key, change.Definition, change.Name));
        Assert.Equal(3, plan.Kept.Count);
    }

    [Fact]
    public void Plan_AFormerKey_CarriesItsAnswerOver()
    {
        var plan = Plan([Platform with { Key = "platform_regional", Formerly = ["platform"] }, Total, Direction]);

        Assert.Contains(plan.Kept, kept => kept.Question == "platform_regional" && kept.Answer.Amount == 6);
        Assert.Empty(plan.New);
        Assert.False(plan.Refused);
    }

    [Fact]
    public void Plan_AQuestionLeftOut_IsRefused()
    {
        var plan = Plan([Total, Direction]);

        Assert.Equal(["platform"], plan.Orphans.Select(kept => kept.Question));
        Assert.True(plan.Refused);
    }

    [Fact]
    public void Plan_AQuestionAdded_IsNew() =>
        Assert.Equal(["more"], Plan([Platform, Total, Direction, Total with { Key = "more" }]).New.Select(each => each.Key));

    [Fact]
    public void Plan_AnAnswerThatDoesNotFit_IsAnOrphan()
    {
        Assert.Equal(["total"], Orphans(Platform, Total with { Kind = QuestionKind.Text }, Direction));
        Assert.Equal(["direction"], Orphans(Platform, Total, Direction with { Options = [new Option("a", "А")] }));
        Assert.Empty(Orphans(Platform, Total with { Kind = QuestionKind.Money }, Direction));
    }

    [Fact]
    public void Plan_TwoQuestionsMadeOne_KeepsNoTwoAnswers()
    {
        var plan = Plan([Total with { Key = "both", Formerly = ["platform", "total"] }, Direction]);

        Assert.Equal(["both", "direction"], plan.Kept.Select(kept => kept.Question));
        Assert.Equal(["total"], plan.Orphans.Select(kept => kept.Question));
    }

    [Fact]
    public void Plan_NoDataWithAReason_FitsEveryKind()
    {
        var entry = Entry.Untouched(new EntryKey("c", "u1")).With([Sample.Kept("total", new Answer.NoData("нет"))]);

        Assert.False(Migration.Plan(
            Version(1, [Total]), Version(2, [Total with { Kind = QuestionKind.Date }]), entry).Refused);
    }

    private static IEnumerable<string> Orphans(params Question[] to) => Plan(to).Orphans.Select(kept => kept.Question);

    private static MigrationPlan Plan(Question[] to) => Migration.Plan(
        Version(1, [Platform, Total, Direction]), Version(2, to),
        Sample.Entry("u1", ("platform", 6), ("total", 10)).With([
            Sample.Kept("direction", new Answer.Chosen(["b"]))]));

    private static MonitoringDefinition Version(int version, IReadOnlyList<Question> questions) =>
        new("m", version, "М", "М", questions, [], [], [], []);
}
