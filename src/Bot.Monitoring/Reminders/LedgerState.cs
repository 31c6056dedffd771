namespace Bot.Monitoring.Reminders;

/// <summary>What became of a notice.</summary>
public enum LedgerState
{
    /// <summary>It is to go out; nothing was done yet.</summary>
    Planned,

    /// <summary>It waits in the outbox.</summary>
    Queued,

    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>Its time passed while the bot was off or there was no room for it.</summary>
    Missed,

    /// <summary>It was too old when its turn in the outbox came.</summary>
    Expired,

    /// <summary>The person blocked the bot.</summary>
    Unreachable,

    /// <summary>It was of no use any more when its turn came: the unit had submitted.</summary>
    Cancelled,
}
