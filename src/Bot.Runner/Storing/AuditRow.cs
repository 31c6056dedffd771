using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Runner.Storing;

/// <summary>One change of one value, or one submission.</summary>
/// <param name="Id">Its number; they only grow.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who; null for the operator.</param>
/// <param name="Way">How it came in.</param>
/// <param name="Entry">Where.</param>
/// <param name="Question">The key of the question; null for a submission.</param>
/// <param name="Old">The answer before; null when there was none.</param>
/// <param name="New">The answer now; null for a submission, and for a key that was given up.</param>
/// <param name="Reasons">Rule id to the reason typed; may be empty.</param>
/// <param name="Receipt">The number of the receipt; null for a change of a value.</param>
public sealed record AuditRow(
    long Id, DateTimeOffset At, long? Person, Way Way, EntryKey Entry, string? Question, Answer? Old, Answer? New,
    IReadOnlyDictionary<string, string> Reasons, string? Receipt);
