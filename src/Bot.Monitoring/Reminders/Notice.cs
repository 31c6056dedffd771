namespace Bot.Monitoring.Reminders;

/// <summary>A notice that is to go out.</summary>
/// <param name="Key">Its name for good.</param>
/// <param name="Kind">What it says, as things stand now.</param>
/// <param name="At">When, with the offset of the organisation's zone.</param>
/// <param name="NotAfter">The first instant at which it is of no use.</param>
/// <param name="Units">The units it speaks of: one, unless it goes to a coordinator.</param>
/// <param name="Rules">The rules that bring it.</param>
/// <param name="Why">Which rule, and what moved it, in that order.</param>
public sealed record Notice(
    NoticeKey Key, NoticeKind Kind, DateTimeOffset At, DateTimeOffset NotAfter, IReadOnlyList<string> Units,
    ReminderRules Rules, IReadOnlyList<Reason> Why)
{
    /// <summary>Whether messages to the person arrive; what does not arrive is written down, not sent.</summary>
    public bool Reachable { get; init; } = true;
}
