namespace Bot.Monitoring.Entries;

/// <summary>Something a person did to an entry, with his reason.</summary>
/// <param name="Person">Who; null for the operator.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, as typed; null where none is asked for.</param>
public sealed record Act(long? Person, DateTimeOffset At, string? Reason = null);
