using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Reminders;

/// <summary>What a plan is computed from.</summary>
/// <param name="Catalog">The definitions, with the due days that were set.</param>
/// <param name="Entries">The stored entries of the campaign.</param>
/// <param name="Roster">Who holds which role.</param>
/// <param name="Ledger">What became of notices; those of other campaigns count for cap and gap.</param>
/// <param name="Now">Now.</param>
public sealed record PlanInput(
    Catalog Catalog, IReadOnlyDictionary<EntryKey, Entry> Entries, Roster Roster, IReadOnlyList<LedgerRow> Ledger,
    DateTimeOffset Now)
{
    /// <summary>When notices are held back; may be empty.</summary>
    public IReadOnlyList<ReminderPause> Pauses { get; init; } = [];

    /// <summary>The due days set while campaigns run: what was due before a day was set was not missed. May be
    /// empty.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>The reports on a register's decisions; empty for a campaign.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];
}
