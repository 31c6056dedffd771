using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Dynamics;

[Trait("R", "R47")]
public sealed class DynamicsTests
{
    private static readonly MonitoringDefinition First = Sample.Monitoring([Sample.Share("1"), Sample.Share("2")]);

    [Fact]
    [Trait("R", "R70")]
    public void Compare_TwoCampaigns_PutsTheValuesSideBySide()
    {
        var known = Assert.IsType<Change.Known>(Of(First)[0]);

        Assert.Equal((32, 36, 4), (known.Was.Value, known.Now.Value, known.Difference));
        Assert.Equal("c", known.Since.Id);
    }

    [Fact]
    public void Compare_NoValueThenOrNow_SaysWhich()
    {
        Assert.Equal(Incomparable.NoValueBefore, Reason(Of(First, was: [("part1", 1)], now: [("part1", 1), ("whole1", 2)])[0]));
        Assert.Equal(Incomparable.NoValueNow, Reason(Of(First, was: [("part1", 1), ("whole1", 2)], now: [("whole1", 2)])[0]));
    }

    [Fact]
    public void Compare_AnIndicatorThatIsNew_HasNoPast() => Assert.Equal(
        Incomparable.NewIndicator, Reason(Of(Second([.. First.Indicators, Sample.Share("3")], First.Questions))[2]));

    [Fact]
    [Trait("R", "R11")]
    public void Compare_AQuestionThatAsksSomethingElse_IsNoComparison()
    {
        var questions = First.Questions.Select(
            question => question.Key == "whole1" ? question with { Definition = "Только сельские" } : question);

        var changes = Of(Second(First.Indicators, [.. questions]));

        Assert.Equal(Incomparable.DefinitionChanged, Reason(changes[0]));
        Assert.Equal(Incomparable.NoValueBefore, Reason(changes[1]));
    }

    [Fact]
    public void Compare_AnotherFactorOrBase_IsNoComparison()
    {
        var factor = First.Indicators[0] with { Factor = 1000 };
        var other = First.Indicators[0] with { Denominator = new Component("1.2", "whole2") };

        Assert.Equal(Incomparable.DefinitionChanged, Reason(Of(Second([factor], First.Questions))[0]));
        Assert.Equal(Incomparable.DefinitionChanged, Reason(Of(Second([other], First.Questions))[0]));
    }

    [Theory]
    [InlineData("2022-01-01", "2022-12-31", true)]
    [InlineData("2024-01-01", "2024-12-31", true)]
    [InlineData("2022-01-01", "2022-06-30", false)]
    [InlineData("2022-02-01", "2022-12-31", true)]
    [InlineData("2022-03-01", "2022-12-31", false)]
    public void Compare_Periods_HaveToBeOfOneLength(string from, string to, bool comparable)
    {
        var change = Of(First, from: DateOnly.Parse(from, null), to: DateOnly.Parse(to, null))[0];

        Assert.Equal(comparable ? null : Incomparable.PeriodsDiffer, Reason(change));
    }

    [Fact]
    public void Previous_Campaign_IsTheLatestEarlierOneOfItsKind()
    {
        var catalog = Sample.Region(First, 1);
        var (now, older, last) = (At("now", 2023), At("older", 2020), At("last", 2022));
        var all = catalog with
        {
            Campaigns =
            [
                older, last, now, At("next", 2024), At("other", 2022) with { Monitoring = "another" },
                At("elsewhere", 2022) with { Organisation = "another" },
            ],
        };

        Assert.Equal("last", PreviousCampaign.Of(all, now)?.Id);
        Assert.Equal("older", PreviousCampaign.Of(all, last)?.Id);
        Assert.Null(PreviousCampaign.Of(all, older));

        Campaign At(string id, int year) =>
            catalog.Campaigns[0] with { Id = id, From = new(year, 1, 1), To = new(year, 12, 31) };
    }

    private static Incomparable? Reason(Change change) => (change as Change.Unknown)?.Reason;

    private static MonitoringDefinition Second(IReadOnlyList<Indicator> indicators, IReadOnlyList<Question> questions) =>
        new("m", 2, "М", "М", [.. questions, .. Sample.Monitoring([Sample.Share("3")]).Questions], First.Groups,
            indicators, [], []);

    private static IReadOnlyList<Change> Of(
        MonitoringDefinition second, (string, decimal?)[]? was = null, (string, decimal?)[]? now = null,
        DateOnly? from = null, DateOnly? to = null)
    {
        var plain = Sample.Region(First, 1);
        var next = plain.Campaigns[0] with
        {
            Id = "next", Version = second.Version, From = from ?? new(2022, 1, 1), To = to ?? new(2022, 12, 31),
        };
        var catalog = plain with
        {
            Monitorings = [.. new[] { First, second }.Distinct()], Campaigns = [.. plain.Campaigns, next],
        };
        var before = Sample.Sent("u1", was ?? [("part1", 32), ("whole1", 100)]);
        var after = Sample.Sent("u1", now ?? [("part1", 36), ("whole1", 100)]) with { Key = new EntryKey("next", "u1") };
        Summary Summary(Campaign campaign) => SummaryCalculator.Compute(
            catalog, campaign, catalog.Unit("u1")!, Sample.Stored(before, after), Sample.Now);
        return DynamicsCalculator.Compare(catalog, Summary(catalog.Campaigns[0]), Summary(next));
    }
}
