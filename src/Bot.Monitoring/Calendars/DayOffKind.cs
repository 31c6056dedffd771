namespace Bot.Monitoring.Calendars;

/// <summary>Why nobody works on a day.</summary>
public enum DayOffKind
{
    /// <summary>It is a weekly day off.</summary>
    Weekend,

    /// <summary>It is a holiday of every year.</summary>
    Holiday,

    /// <summary>A day off was transferred to it.</summary>
    Transferred,
}
