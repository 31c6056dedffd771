using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Summaries;

/// <summary>Computes summaries from live entries: there is no batch step.</summary>
public static class SummaryCalculator
{
    /// <summary>The summary of a unit: only submitted entries of the units that have to answer within it.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">Which campaign.</param>
    /// <param name="unit">Of whom; a unit of the campaign's organisation.</param>
    /// <param name="entries">The stored entries; those of other campaigns or units are not looked at.</param>
    /// <param name="now">Goes into the summary as its instant.</param>
    public static Summary Compute(
        Catalog catalog, Campaign campaign, Unit unit, IReadOnlyDictionary<EntryKey, Entry> entries, DateTimeOffset now)
    {
        var organisation = catalog.OrganisationOf(campaign);
        var monitoring = catalog.MonitoringOf(campaign);
        var expected = catalog.Expected(campaign, unit.Id);
        var submitted = expected
            .Select(key => entries.GetValueOrDefault(key))
            .OfType<Entry>()
            .Where(entry => entry.State == EntryState.Submitted)
            .ToList();
        var there = submitted.Select(entry => entry.Key).ToHashSet();
        var missing = expected.Where(key => !there.Contains(key)).Select(key => organisation.Find(key.Unit)!).ToList();
        var values = monitoring.Indicators
            .Select(each => IndicatorCalculator.Compute(
                each, submitted,
                each.Target?.For(unit.Id, campaign.TargetYear, LocalDay.Of(now, organisation.Zone))))
            .ToList();
        return new Summary(
            campaign, unit, now, new Coverage(expected.Count, submitted.Count, missing), values,
            [.. monitoring.Indexes.Select(index => IndexValue.Compute(index, values))],
            [.. submitted.SelectMany(entry => Differences(catalog, campaign, entry))], submitted);
    }

    private static IEnumerable<Warning> Differences(Catalog catalog, Campaign campaign, Entry entry)
    {
        var unit = catalog.OrganisationOf(campaign).Find(entry.Key.Unit)!;
        return
            from kept in entry.Answers.Values
            where kept.Answer.Amount is not null
            from other in kept.Differences
            select new Warning.SharedValueDiffers(
                unit, kept.Question, catalog.MonitoringOf(campaign).RowOf(kept.Question).No,
                kept.Answer.Amount!.Value, other);
    }
}
