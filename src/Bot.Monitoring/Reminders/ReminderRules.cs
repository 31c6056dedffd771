namespace Bot.Monitoring.Reminders;

/// <summary>When somebody is reminded of a due day.</summary>
/// <param name="Before">So many days before the due day, the most first; 0 is the day itself. A day off moves the
/// reminder back, never the due day.</param>
/// <param name="At">The local hour.</param>
/// <param name="Every">How often after the due day.</param>
/// <param name="Most">So many times after the due day, and then no more.</param>
/// <param name="Escalate">The ladder: so many working days after the last step the nearest coordinator above hears of
/// it, then the next one above him. Empty when nobody does.</param>
/// <param name="Quiet">When nothing is sent.</param>
/// <param name="Gap">The least time between two notices to one person.</param>
/// <param name="Cap">The most notices to one person in a local day.</param>
/// <param name="Lane">In which queue they wait.</param>
/// <param name="Digest">Whether coordinators get a digest each working day.</param>
public sealed record ReminderRules(
    IReadOnlyList<int> Before, TimeOnly At, AfterRhythm Every, int Most, IReadOnlyList<int> Escalate, QuietHours Quiet,
    TimeSpan Gap, int Cap, NoticeLane Lane, bool Digest)
{
    /// <summary>What holds where nothing is written.</summary>
    public static ReminderRules Default { get; } = new(
        [7, 3, 1, 0], new TimeOnly(10, 0), AfterRhythm.WorkingDay, 3, [1, 2],
        new QuietHours(new TimeOnly(21, 0), new TimeOnly(8, 0)), TimeSpan.FromHours(1), 4, NoticeLane.Reminder, true);
}
