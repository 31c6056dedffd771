namespace Bot.Monitoring.Campaigns;

/// <summary>What a due day has to satisfy, whoever sets it.</summary>
public static class DeadlineCheck
{
    /// <summary>What is wrong with a day; null when nothing is. A day for one unit may be after the last day: it keeps
    /// the stage open for that one.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="day">The last local day on time.</param>
    /// <param name="unit">Whose due day it would be; null for everybody's.</param>
    public static DeadlineFault? Of(Stage stage, DateOnly day, string? unit) => day switch
    {
        _ when day < stage.Opens => DeadlineFault.BeforeOpening,
        _ when day > stage.Closes && unit is null => DeadlineFault.AfterClosing,
        _ => null,
    };
}
