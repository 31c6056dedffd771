using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Runner.Storing;

/// <summary>One act, as the audit has it.</summary>
/// <param name="Id">Its number; they begin with 1 and have no gaps.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who; null for the operator, and for somebody whose data were removed.</param>
/// <param name="Way">How it came in.</param>
/// <param name="Act">What was done.</param>
/// <param name="Campaign">In which campaign; null where there is none.</param>
/// <param name="Unit">In which unit; null where there is none.</param>
/// <param name="Question">The key of the question; null unless a value changed.</param>
/// <param name="Old">The answer before; null when there was none.</param>
/// <param name="New">The answer now; null unless a value changed, and for a key that was given up.</param>
/// <param name="Reasons">Rule id to the reason typed; may be empty.</param>
/// <param name="Receipt">The number of the receipt; null when none was made.</param>
public sealed record AuditRow(
    long Id, DateTimeOffset At, long? Person, Way Way, AuditAct Act, string? Campaign, string? Unit, string? Question,
    Answer? Old, Answer? New, IReadOnlyDictionary<string, string> Reasons, string? Receipt)
{
    /// <summary>The number by which the audit knows the author; it stays when the person is removed. Null for the
    /// operator.</summary>
    public long? Author { get; init; }

    /// <summary>More about the act, in the JSON of <see cref="StoredJson"/>: see <see cref="AuditAct"/>. It names no
    /// person. Null where there is nothing more.</summary>
    public string? Detail { get; init; }

    /// <summary>64 lower-case hex digits over the row before it and all fields of this one.</summary>
    public required string Hash { get; init; }

    /// <summary>Which entry it is about; null when it is about none.</summary>
    public EntryKey? Entry => Campaign is null || Unit is null ? null : new EntryKey(Campaign, Unit);
}
