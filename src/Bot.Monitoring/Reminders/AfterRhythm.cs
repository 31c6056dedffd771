namespace Bot.Monitoring.Reminders;

/// <summary>How often somebody is reminded after the due day.</summary>
public enum AfterRhythm
{
    /// <summary>Each working day.</summary>
    WorkingDay,

    /// <summary>Once in seven days, on a working day.</summary>
    Week,
}
