namespace Bot.Monitoring.Answers;

/// <summary>Where a value came from (R33).</summary>
/// <param name="At">The instant of the input.</param>
/// <param name="Person">The id of the person; null for an operator's import.</param>
/// <param name="Way">How it came.</param>
/// <param name="Message">The chat message it was typed in, so that an edit of it finds it; null otherwise.</param>
public sealed record Origin(DateTimeOffset At, long? Person, Way Way, long? Message = null);
