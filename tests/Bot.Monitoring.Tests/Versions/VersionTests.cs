using Bot.Monitoring.Definitions;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Versions;

namespace Bot.Monitoring.Tests.Versions;

[Trait("R", "R11")]
public sealed class VersionTests
{
    private static readonly MonitoringDefinition First = Sample.Monitoring([Sample.Share("1", Severity.Hard, 40)]);

    public static TheoryData<string, MonitoringDefinition> Edits => new()
    {
        { "name", With(question => question with { Name = "Другое" }) },
        { "definition", With(question => question with { Definition = "Точнее" }) },
        { "kind", With(question => question with { Kind = QuestionKind.Money }) },
        { "options", With(question => question with { Options = [new Option("0", "нет", 0)] }) },
        { "target", Of([Sample.Share("1", Severity.Hard, 41)], First.Questions) },
        { "year", Of([Trajectory(50)], First.Questions) },
        { "severity", Of([Sample.Share("1", Severity.Soft, 40)], First.Questions) },
        { "order of asking is no change, a key is", Of(First.Indicators, [.. First.Questions, Extra]) },
        { "version", new("m", 2, "М", "М", First.Questions, First.Groups, First.Indicators, [], []) },
    };

    private static Question Extra => new("more", "Ещё", "", QuestionKind.Text);

    [Theory]
    [MemberData(nameof(Edits))]
    public void Fingerprint_OfAChangedMeaning_Differs(string what, MonitoringDefinition edited) => Assert.False(
        DefinitionFingerprint.Of(First) == DefinitionFingerprint.Of(edited), what);

    [Fact]
    public void Fingerprint_OfTheSameMeaning_IsTheSame()
    {
        var hinted = With(question => question with { Hint = "Подсказка" });
        var turned = Of(First.Indicators, [.. First.Questions.Reverse()]);
        var precise = Of([Sample.Share("1", Severity.Hard, 40.00m)], First.Questions);

        Assert.Matches("^[0-9a-f]{64}$", DefinitionFingerprint.Of(First));
        Assert.All([hinted, turned, precise], each =>
            Assert.Equal(DefinitionFingerprint.Of(First), DefinitionFingerprint.Of(each)));
    }

    [Fact]
    public void Summary_OfTheFirstVersion_DoesNotChangeWithTheSecond()
    {
        var catalog = Sample.Region(First, 1);
        var second = new MonitoringDefinition(
            "m", 2, "М", "М", First.Questions, First.Groups, [Sample.Share("1", Severity.Hard, 90)], [], []);

        var (before, after) = (Of(catalog), Of(catalog with { Monitorings = [First, second] }));

        Assert.Equal(before.Indicators, after.Indicators);
        Assert.Equal(40, after.Indicators[0].Target);
    }

    private static Summary Of(Catalog catalog) => SummaryCalculator.Compute(
        catalog, catalog.Campaigns[0], catalog.Unit("u1")!,
        Sample.Stored(Sample.Sent("u1", ("part1", 1), ("whole1", 2))), Sample.Now);

    private static Indicator Trajectory(decimal value) => Sample.Share("1") with
    {
        Target = new Target(40) { ByYear = new Dictionary<int, decimal> { [2021] = value } },
    };

    private static MonitoringDefinition With(Func<Question, Question> edit) =>
        Of(First.Indicators, [edit(First.Questions[0]), .. First.Questions.Skip(1)]);

    private static MonitoringDefinition Of(IReadOnlyList<Indicator> indicators, IReadOnlyList<Question> questions) =>
        new("m", 1, "М", "М", questions, First.Groups, indicators, [], []);
}
