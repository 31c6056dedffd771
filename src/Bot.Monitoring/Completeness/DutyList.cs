using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Monitoring.Completeness;

/// <summary>The list of the missing with all that a coordinator does about it.</summary>
/// <param name="Report">Who submitted and who did not.</param>
/// <param name="Units">In the order of the organisation's file.</param>
public sealed record DutyList(CompletenessReport Report, IReadOnlyList<UnitDuty> Units)
{
    /// <summary>Computes the list for the units within one.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">Which campaign.</param>
    /// <param name="within">The id of the unit looked at.</param>
    /// <param name="entries">The stored entries.</param>
    /// <param name="opened">The units in which somebody took up an invitation to answer.</param>
    /// <param name="people">Who holds which role.</param>
    /// <param name="now">Until when the days late are counted.</param>
    public static DutyList Compute(
        Catalog catalog, Campaign campaign, string within, IReadOnlyDictionary<EntryKey, Entry> entries,
        IReadOnlySet<string> opened, Roster people, DateTimeOffset now)
    {
        var report = CompletenessReport.Compute(catalog, campaign, within, entries, opened, now);
        return new DutyList(report, [.. report.Units.Select(progress =>
        {
            var key = new EntryKey(campaign.Id, progress.Unit.Id);
            var entry = entries.GetValueOrDefault(key) ?? Entry.Untouched(key);
            var respondents = people.RespondentsOf(catalog, progress.Unit.Id);
            return new UnitDuty(progress, entry, State(progress, entry, respondents), respondents);
        })]);
    }

    private static DutyState State(UnitProgress progress, Entry entry, IReadOnlyList<Member> respondents) =>
        progress.Status switch
        {
            UnitStatus.Excused => DutyState.Excused,
            _ when entry.State == EntryState.Returned => DutyState.Returned,
            UnitStatus.OnTime => DutyState.OnTime,
            UnitStatus.Late => DutyState.Late,
            _ when respondents.Count > 0 && respondents.All(member => !member.Reachable) => DutyState.Blocked,
            UnitStatus.Partly => DutyState.Partly,
            UnitStatus.Nothing => DutyState.Nothing,
            _ => DutyState.NeverOpened,
        };
}
