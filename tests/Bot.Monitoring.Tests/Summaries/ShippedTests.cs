using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Scores;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Summaries;

/// <summary>The figures of the documents, computed by the shipped definitions.</summary>
public sealed class ShippedTests
{
    private static readonly Campaign Methodical = Sample.Shipped.Campaign("methodical-2021")!;

    private static readonly (string, decimal?)[] Published =
    [
        ("teachers_method_asset", 12074), ("teachers_total", 22361), ("young_teachers_supported", 2692),
        ("young_teachers_total", 3497), ("teachers_mentoring", 1329), ("teachers_network", 7155),
    ];

    [Fact]
    [Trait("R", "R42")]
    [Trait("R", "R43")]
    [Trait("R", "R44")]
    public void Methodical_OfTheRegion_IsThePublishedTable()
    {
        var values = Of(Methodical, "luga", Published).Indicators;

        Assert.Equal(["54", "77", "38", "32"], values.Select(value => Show(value.Value, 0)));
        Assert.Equal(["54.00", "76.98", "38.00", "32.00"], values.Select(value => Show(value.Value, 2)));
        Assert.Equal([50m, 70m, 40m, 40m], values.Select(value => value.Target!.Value));
        Assert.Equal(
            [TargetStatus.Reached, TargetStatus.Reached, TargetStatus.NotReached, TargetStatus.NotReached],
            values.Select(value => value.Status));
        Assert.Equal([null, null, 70m, 1790m], values.Select(value => value.Shortfall));
        Assert.Equal([null, null, 1399m, 8945m], values.Select(value => value.Needed));
        Assert.Equal(["4.00", "6.98", "-2.00", "-8.00"], values.Select(value => Show(value.Gap, 2)));
    }

    [Fact]
    [Trait("R", "R34")]
    public void Methodical_SubmittedInJuly_IsBeforeItsDay() => Assert.Equal(
        (new DateOnly(2021, 9, 1), new DateOnly(2021, 7, 1)),
        Of(Methodical, "luga", Published).Warnings.OfType<Warning.BeforeAsOf>()
            .Select(warning => (warning.AsOf, warning.Submitted)).Single());

    [Theory]
    [Trait("R", "R12")]
    [Trait("R", "R50")]
    [InlineData(38, "high", ScoreLevel.Named)]
    [InlineData(28, "high", ScoreLevel.Named)]
    [InlineData(27, "medium", ScoreLevel.Named)]
    [InlineData(18, "medium", ScoreLevel.Named)]
    [InlineData(17, null, ScoreLevel.Gap)]
    [InlineData(16, "low", ScoreLevel.Named)]
    [InlineData(0, "low", ScoreLevel.Named)]
    public void Methodical_ATotal_HasTheBandOfTheDocument(int total, string? band, ScoreLevel level)
    {
        var score = Scored(total, 19);

        Assert.Equal((total, 38, band, level), ((int?)score.Total, score.Max, score.Band?.Id, score.Level));
        Assert.Equal((19, 19), (score.Answered, score.Questions));
        Assert.Equal([10, 22, 6], score.Groups.Select(group => group.Max));
    }

    [Fact]
    [Trait("R", "R51")]
    public void Methodical_EighteenOfNineteen_HasNoBand()
    {
        var score = Scored(36, 18);

        Assert.Equal((36, 18, 19, ScoreLevel.Incomplete), (score.Total, score.Answered, score.Questions, score.Level));
    }

    [Fact]
    [Trait("R", "R05")]
    public void Municipal_TwentySchools_HaveTwoBases()
    {
        var campaign = Sample.Shipped.Campaign("municipal-dee-2021-2")!;
        var unit = Sample.Shipped.Expected(campaign, Sample.Shipped.OrganisationOf(campaign).Root.Id)[0].Unit;

        var values = Of(campaign, unit, ("schools_total", 20), ("orgs_model", 10), ("orgs_platform", 6)).Indicators;

        Assert.Equal((50, 60), (values[1].Value, values[4].Value));
    }

    [Theory]
    [Trait("R", "R09")]
    [InlineData(2022, new[] { 85, 50, 50, 50, 60, 10, 25 })]
    [InlineData(2024, new[] { 100, 85, 90, 70, 95, 20, 50 })]
    public void Municipal_TheChosenYear_IsComparedWith(int year, int[] targets)
    {
        var campaign = Sample.Shipped.Campaign("municipal-dee-2021-2")! with { TargetYear = year };

        var values = Of(campaign, Sample.Shipped.OrganisationOf(campaign).Root.Id).Indicators;

        Assert.Equal(targets, values.Select(value => (int)value.Target!.Value));
    }

    [Fact]
    [Trait("R", "R45")]
    public void Dee_WithoutAModelLevel_InventsNone()
    {
        Assert.Empty(Sample.Dee.ModelLevel!.Values);
        Assert.All(
            Of(Sample.Shipped.Campaign("dee-2021")!, "luga").Indicators, value => Assert.Null(value.Model));
    }

    private static ScoreValue Scored(int total, int answered)
    {
        var criteria = Sample.Shipped.MonitoringOf(Methodical).Criteria.Take(answered);
        return Of(Methodical, "luga", [.. criteria.Select((each, at) =>
            (each.Key, (decimal?)Math.Clamp(total - (2 * at), 0, 2)))]).Scores.Single();
    }

    private static Summary Of(Campaign campaign, string unit, params (string Key, decimal? Value)[] values)
    {
        var entry = Entry.Untouched(new EntryKey(campaign.Id, unit)).With(
            values.Select(each => Sample.Kept(each.Key, new Answer.Number(each.Value!.Value))));
        var sent = values.Length == 0
            ? entry
            : Sample.Send(entry, new DateTimeOffset(2021, 7, 1, 12, 0, 0, TimeSpan.FromHours(3)));
        return SummaryCalculator.Compute(
            Sample.Shipped, campaign, Sample.Shipped.Unit(unit)!, Sample.Stored(sent), Sample.Now);
    }

    private static string Show(decimal? value, int decimals) => Rounding.Show(value!.Value, decimals, "en");
}
