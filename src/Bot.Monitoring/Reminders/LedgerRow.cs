namespace Bot.Monitoring.Reminders;

/// <summary>What became of one notice.</summary>
/// <param name="Key">Which one.</param>
/// <param name="State">What became of it.</param>
/// <param name="At">When.</param>
public sealed record LedgerRow(NoticeKey Key, LedgerState State, DateTimeOffset At);
