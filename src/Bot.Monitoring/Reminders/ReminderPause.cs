namespace Bot.Monitoring.Reminders;

/// <summary>A time in which no notice goes out; what was meant for it does not go out after it either.</summary>
/// <param name="Campaign">The campaign's id, or the register's.</param>
/// <param name="Unit">Only notices of this unit; null for all.</param>
/// <param name="From">The first instant.</param>
/// <param name="Until">The first instant after it; null while nobody has resumed.</param>
public sealed record ReminderPause(string Campaign, string? Unit, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Whether it holds back a notice at an instant.</summary>
    internal bool Holds(NoticeKey key, DateTimeOffset at) =>
        Campaign == key.Campaign && (Unit is null || Unit == key.Unit) && at >= From && !(at >= Until);
}
