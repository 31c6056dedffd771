namespace Bot.Monitoring.Reminders;

/// <summary>In which queue a notice waits to be sent.</summary>
public enum NoticeLane
{
    /// <summary>After the answers to what people do, before all that is sent to many.</summary>
    Reminder,

    /// <summary>After everything else.</summary>
    Bulk,
}
