namespace Bot.Monitoring.Reminders;

/// <summary>What is to be done at an instant.</summary>
/// <param name="Send">These go out, in this order.</param>
/// <param name="Missed">The time of these has passed: they are written down, not sent.</param>
/// <param name="Unreachable">These would have gone out if the bot were not blocked: they are written down.</param>
public sealed record DueNotices(
    IReadOnlyList<Notice> Send, IReadOnlyList<Notice> Missed, IReadOnlyList<Notice> Unreachable);
