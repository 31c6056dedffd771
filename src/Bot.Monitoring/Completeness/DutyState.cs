namespace Bot.Monitoring.Completeness;

/// <summary>How a unit stands as a coordinator lists it, in the order of the list: who owes comes first.</summary>
public enum DutyState
{
    /// <summary>Returned for corrections and not submitted since.</summary>
    Returned,

    /// <summary>Something is answered, nothing is submitted.</summary>
    Partly,

    /// <summary>Somebody opened the bot and answered nothing.</summary>
    Nothing,

    /// <summary>It owes, and nobody who answers for it can be reached.</summary>
    Blocked,

    /// <summary>Nobody took up an invitation.</summary>
    NeverOpened,

    /// <summary>Submitted after the due day.</summary>
    Late,

    /// <summary>Submitted by the due day.</summary>
    OnTime,

    /// <summary>There is nothing to report.</summary>
    Excused,
}
