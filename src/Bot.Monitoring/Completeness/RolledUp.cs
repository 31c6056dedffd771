using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Completeness;

/// <summary>A unit whose numbers are added up has done its duty when all units below it have (R29).</summary>
internal static class RolledUp
{
    /// <summary>The progress with what those below have done; as it is when the unit submitted by itself.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">Which campaign.</param>
    /// <param name="entries">The stored entries.</param>
    /// <param name="own">The progress of the unit's own entry.</param>
    public static UnitProgress Of(
        Catalog catalog, Campaign campaign, IReadOnlyDictionary<EntryKey, Entry> entries, UnitProgress own)
    {
        var below = catalog.Below(campaign, own.Unit.Id).Select(key => entries.GetValueOrDefault(key)).ToList();
        if (own.SubmittedAt is not null || own.Status == UnitStatus.Excused || below.Count == 0)
        {
            return own;
        }

        var free = below.Count(entry => entry?.State == EntryState.Excused);
        var sent = below.Where(entry => entry?.State is not (EntryState.Excused or EntryState.Draft))
            .Select(entry => entry?.FirstSubmittedAt).OfType<DateTimeOffset>().ToList();
        return free == below.Count ? own with { Status = UnitStatus.Excused, LateDays = 0 }
            : sent.Count + free == below.Count ? Done(catalog, campaign, own, sent.Max())
            : own.Answered == 0 && below.Any(entry => entry?.Answers.Count > 0) ? own with
            {
                Status = UnitStatus.Partly, Answered = sent.Count, Questions = below.Count,
            }
            : own;
    }

    private static UnitProgress Done(Catalog catalog, Campaign campaign, UnitProgress own, DateTimeOffset last)
    {
        var late = campaign.Collection.DueOf(own.Unit.Id) is { } due
            ? LocalDay.DaysLate(last, due, catalog.OrganisationOf(campaign).Zone)
            : 0;
        return own with
        {
            Status = late > 0 ? UnitStatus.Late : UnitStatus.OnTime, LateDays = late, SubmittedAt = last,
        };
    }
}
