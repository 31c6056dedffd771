using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Campaigns;

/// <summary>A part of a campaign with its own dates (R16). All dates are local days of the organisation.</summary>
/// <param name="Id">Its id in the campaign.</param>
/// <param name="Title">What is done in it.</param>
/// <param name="Kind">Whether answers are collected in it.</param>
/// <param name="Opens">The first day; null when it is open from the start.</param>
/// <param name="Due">The last day on time, inclusive (R22); null while «срок не назначен» (R18).</param>
/// <param name="Closes">The last day on which a late entry is taken; null when it never closes.</param>
public sealed record Stage(
    string Id, string Title, StageKind Kind, DateOnly? Opens, DateOnly? Due, DateOnly? Closes = null)
{
    private static readonly Dictionary<string, DateOnly> None = [];
    private static readonly Dictionary<string, string?> NoLetters = [];

    /// <summary>When somebody is reminded of its due day.</summary>
    public ReminderRules Reminders { get; init; } = ReminderRules.Default;

    /// <summary>Whether a letter is to set the due day (R18).</summary>
    public bool DueByLetter { get; init; }

    /// <summary>Number and date of the letter that set the due day; null when none did.</summary>
    public string? Letter { get; init; }

    /// <summary>Units that have a due day of their own, by id; empty when none has.</summary>
    public IReadOnlyDictionary<string, DateOnly> DueByUnit { get; init; } = None;

    /// <summary>By which letter a unit has a due day of its own; null where no letter was named.</summary>
    public IReadOnlyDictionary<string, string?> LetterByUnit { get; init; } = NoLetters;

    /// <summary>The letter that set the due day of a unit; null when none did.</summary>
    public string? LetterOf(string unit) =>
        DueByUnit.ContainsKey(unit) && LetterByUnit.TryGetValue(unit, out var own) ? own : Letter;

    /// <summary>The due day of a unit: its own, else the stage's; null while there is none.</summary>
    public DateOnly? DueOf(string unit) => DueByUnit.TryGetValue(unit, out var own) ? own : Due;

    /// <summary>The last day on which an entry of a unit is taken: a due day of the unit's own may be later than that
    /// of all; null when it never closes.</summary>
    public DateOnly? LastOf(string unit) => Closes is { } closes && DueOf(unit) is { } due && due > closes
        ? due
        : Closes;

    /// <summary>Whether the stage takes entries of a unit on a local day; without dates it is always open. A due day of
    /// the unit's own keeps it open as long.</summary>
    public Opening At(DateOnly day, string unit) => day switch
    {
        _ when day < Opens => Opening.NotYet,
        _ when day > LastOf(unit) => Opening.Closed,
        _ when day > DueOf(unit) => Opening.Late,
        _ => Opening.Open,
    };
}
