namespace Bot.Monitoring.Recommendations;

/// <summary>How far a unit is with handing a letter on.</summary>
public enum ForwardingState
{
    /// <summary>It has not said anything.</summary>
    Unconfirmed,

    /// <summary>The letter has arrived.</summary>
    Received,

    /// <summary>Some have it.</summary>
    Partly,

    /// <summary>All have it.</summary>
    Forwarded,
}
