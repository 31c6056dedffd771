namespace Bot.Monitoring.Indicators;

/// <summary>How a value stands to its target; compared before rounding (R43).</summary>
public enum TargetStatus
{
    /// <summary>The document sets no target (R09a).</summary>
    NoTarget,

    /// <summary>There is a target and no value.</summary>
    NoData,

    /// <summary>At the target or above.</summary>
    Reached,

    /// <summary>Below the target.</summary>
    NotReached,
}
