namespace Bot.Monitoring.Reminders;

/// <summary>The hours in which nobody is disturbed.</summary>
/// <param name="From">The first quiet minute.</param>
/// <param name="To">The first minute after them; earlier than <paramref name="From"/> when they last over midnight,
/// equal to it when there are none.</param>
public readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a local time is quiet.</summary>
    public bool Covers(TimeOnly time) => From <= To
        ? time >= From && time < To
        : time >= From || time < To;
}
