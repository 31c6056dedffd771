namespace Bot.Monitoring.Campaigns;

/// <summary>Why more time cannot be asked for.</summary>
public enum ExtensionFault
{
    /// <summary>There is no due day yet (R18), and the stage never closes.</summary>
    NoDueDay,

    /// <summary>The first day has not come.</summary>
    NotYet,

    /// <summary>The entry is submitted or accepted already.</summary>
    Submitted,

    /// <summary>There is nothing to report.</summary>
    Excused,

    /// <summary>The day is gone.</summary>
    Past,

    /// <summary>The day is not later than the present one.</summary>
    NotLater,

    /// <summary>The day is too far away.</summary>
    TooFar,
}
