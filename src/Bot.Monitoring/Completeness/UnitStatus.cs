namespace Bot.Monitoring.Completeness;

/// <summary>How a unit stands to its duty.</summary>
public enum UnitStatus
{
    /// <summary>Submitted by the due day.</summary>
    OnTime,

    /// <summary>Submitted after the due day.</summary>
    Late,

    /// <summary>Something is answered, nothing is submitted.</summary>
    Partly,

    /// <summary>Somebody opened the bot and answered nothing.</summary>
    Nothing,

    /// <summary>There is nothing to report, as the unit said with a reason, or the coordinator freed it.</summary>
    Excused,

    /// <summary>Nobody took up an invitation.</summary>
    NeverOpened,
}
