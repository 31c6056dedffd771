using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Scores;

namespace Bot.Monitoring.Summaries;

/// <summary>Computes summaries from live entries: there is no batch step.</summary>
public static class SummaryCalculator
{
    /// <summary>The summary of a unit: only submitted entries of the units that have to answer within it, and of those
    /// below them where the campaign rolls up.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">Which campaign.</param>
    /// <param name="unit">Of whom; a unit of the campaign's organisation.</param>
    /// <param name="entries">The stored entries, as <see cref="Catalog.Sources"/> names them; those of other campaigns
    /// or units are not looked at.</param>
    /// <param name="now">Goes into the summary as its instant, and chooses the stage of a target.</param>
    public static Summary Compute(
        Catalog catalog, Campaign campaign, Unit unit, IReadOnlyDictionary<EntryKey, Entry> entries, DateTimeOffset now)
    {
        var monitoring = catalog.MonitoringOf(campaign);
        var figures = UnitFigures.Of(catalog, campaign, unit.Id, entries);
        var submitted = figures.SelectMany(each => each.Entries).ToList();
        var excused = figures.Where(each => each.Excused).Select(each => each.Unit).ToList();
        var missing = figures.Where(each => !each.Submitted && !each.Excused).Select(each => each.Unit).ToList();
        var day = LocalDay.Of(now, catalog.OrganisationOf(campaign).Zone);
        var values = monitoring.Indicators
            .Select(each => Value(monitoring, campaign, each, unit, figures, day))
            .ToList();
        return new Summary(
            campaign, unit, now, Covered(figures.Count, missing, excused), values,
            [.. monitoring.Indexes.Select(index => IndexValue.Compute(index, values))],
            [.. Warnings.Of(catalog, campaign, figures)], submitted)
        {
            Scores = ScoreCalculator.Compute(monitoring, [.. figures.SelectMany(each => each.Forms)]) is { } score
                ? [score]
                : [],
            Distributions = DistributionCalculator.Compute(monitoring, figures),
            Units = figures,
        };
    }

    private static Coverage Covered(int expected, IReadOnlyList<Unit> missing, IReadOnlyList<Unit> excused) =>
        new(expected, expected - missing.Count - excused.Count, missing) { Excused = excused };

    private static IndicatorValue Value(
        MonitoringDefinition monitoring, Campaign campaign, Indicator indicator, Unit unit,
        IReadOnlyList<UnitFigures> figures, DateOnly day) => IndicatorCalculator.OfPairs(
            indicator, figures.Select(each => each.PairOf(indicator)),
            indicator.Target?.For(unit.Id, campaign.TargetYear, day)) with
        {
            Model = monitoring.ModelLevel?.Values.TryGetValue(indicator.No, out var level) == true ? level : null,
        };
}
