namespace Bot.Monitoring.Registers;

/// <summary>How far a unit is with a decision, in its own words.</summary>
public enum ReportStatus
{
    /// <summary>Not begun.</summary>
    NotBegun,

    /// <summary>Under way.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Done,
}
