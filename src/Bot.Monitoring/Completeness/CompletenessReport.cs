using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Completeness;

/// <summary>Who submitted, who is late, who is missing, by name.</summary>
/// <param name="Campaign">Of which campaign.</param>
/// <param name="Stage">Of which stage: the one in which answers are collected.</param>
/// <param name="Units">In the order of the organisation's file.</param>
public sealed record CompletenessReport(Campaign Campaign, Stage Stage, IReadOnlyList<UnitProgress> Units)
{
    /// <summary>Computes the report for the units within one.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">Which campaign.</param>
    /// <param name="within">The id of the unit looked at.</param>
    /// <param name="entries">The stored entries.</param>
    /// <param name="opened">The units in which somebody took up an invitation to answer.</param>
    /// <param name="now">Until when the days late are counted.</param>
    public static CompletenessReport Compute(
        Catalog catalog, Campaign campaign, string within, IReadOnlyDictionary<EntryKey, Entry> entries,
        IReadOnlySet<string> opened, DateTimeOffset now)
    {
        var organisation = catalog.OrganisationOf(campaign);
        var monitoring = catalog.MonitoringOf(campaign);
        return new CompletenessReport(campaign, campaign.Collection, [.. catalog.Expected(campaign, within)
            .Select(key => Of(
                organisation, organisation.Find(key.Unit)!, campaign.Collection,
                entries.GetValueOrDefault(key) ?? Entry.Untouched(key), monitoring, opened.Contains(key.Unit), now))
            .Select(own => RolledUp.Of(catalog, campaign, entries, own))]);
    }

    private static UnitProgress Of(
        Organisation organisation, Unit unit, Stage stage, Entry entry, MonitoringDefinition monitoring, bool opened,
        DateTimeOffset now)
    {
        var (answered, questions, _) = Progress.Of(monitoring, entry);
        // A statement that there is nothing to report is no submission, also once it was taken back.
        var at = entry.State is EntryState.Excused or EntryState.Draft ? null : entry.FirstSubmittedAt;
        var late = stage.DueOf(unit.Id) is { } due ? LocalDay.DaysLate(at ?? now, due, organisation.Zone) : 0;
        var status = (at, answered) switch
        {
            _ when entry.State == EntryState.Excused => UnitStatus.Excused,
            (not null, _) => late > 0 ? UnitStatus.Late : UnitStatus.OnTime,
            (null, > 0) => UnitStatus.Partly,
            _ => opened ? UnitStatus.Nothing : UnitStatus.NeverOpened,
        };
        return new UnitProgress(
            unit, status, answered, questions, status == UnitStatus.Excused ? 0 : late, at);
    }
}
