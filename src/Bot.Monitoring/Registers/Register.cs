using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Registers;

/// <summary>Decisions or the items of a road map, with who answers for them and until when (R63, R68).</summary>
/// <param name="Id">The id of the file: «decisions-2019».</param>
/// <param name="Title">The title in messages.</param>
/// <param name="ShortTitle">The title in menus.</param>
/// <param name="Organisation">The id of the organisation.</param>
/// <param name="Directions">The headings, in the order they are printed.</param>
/// <param name="Parties">Who may answer for a decision.</param>
/// <param name="Decisions">In the order of the document.</param>
public sealed record Register(
    string Id, string Title, string ShortTitle, string Organisation, IReadOnlyList<Direction> Directions,
    IReadOnlyList<Party> Parties, IReadOnlyList<Decision> Decisions)
{
    /// <summary>For a road map of months without a year: the first of its twelve months (R68); null while nobody has
    /// activated it, and for a register whose terms have years.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>The day on which it came into force: what was due before is past, not overdue; null when
    /// unknown.</summary>
    public DateOnly? InForce { get; init; }

    /// <summary>When those who report are reminded.</summary>
    public ReminderRules Reminders { get; init; } = ReminderRules.Default;

    /// <summary>The decision with this id; null when there is none.</summary>
    public Decision? Find(string id) => Decisions.FirstOrDefault(decision => decision.Id == id);

    /// <summary>The party with this id; null when there is none.</summary>
    public Party? Party(string id) => Parties.FirstOrDefault(party => party.Id == id);
}
