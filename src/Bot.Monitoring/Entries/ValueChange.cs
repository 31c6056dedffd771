using Bot.Monitoring.Answers;

namespace Bot.Monitoring.Entries;

/// <summary>One change of one value, as the audit has it.</summary>
/// <param name="Question">The key of the question.</param>
/// <param name="At">When.</param>
/// <param name="Person">Who; null for the operator, and for somebody whose data were removed.</param>
/// <param name="Way">How it came in.</param>
/// <param name="Old">The answer before; null when there was none.</param>
/// <param name="New">The answer after; null when its key was given up.</param>
public sealed record ValueChange(
    string Question, DateTimeOffset At, long? Person, Way Way, Answer? Old, Answer? New);
