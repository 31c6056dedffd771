namespace Bot.Monitoring.Campaigns;

/// <summary>Why a day cannot be a due day.</summary>
public enum DeadlineFault
{
    /// <summary>It is before the first day of the stage.</summary>
    BeforeOpening,

    /// <summary>It is after the last day of the stage, and is meant for everybody.</summary>
    AfterClosing,
}
