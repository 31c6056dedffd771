using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Campaigns;

/// <summary>When a unit may ask for more time, and for how much.</summary>
public static class ExtensionRule
{
    /// <summary>How many days may be asked for at once.</summary>
    public const int MostDays = 60;

    /// <summary>The day that would be moved: the unit's due day, or the last day where there is none; null while there
    /// is neither.</summary>
    public static DateOnly? Present(Stage stage, string unit) => stage.DueOf(unit) ?? stage.Closes;

    /// <summary>From which day the days asked for are counted: from the present one, or from today once that is
    /// past.</summary>
    public static DateOnly From(DateOnly present, DateOnly today) => present > today ? present : today;

    /// <summary>Why nothing can be asked for, whatever the day; null when it can.</summary>
    /// <param name="stage">The stage in which answers are collected.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="today">The local day.</param>
    public static ExtensionFault? Of(Stage stage, Entry entry, DateOnly today) => entry.State switch
    {
        EntryState.Submitted or EntryState.Accepted => ExtensionFault.Submitted,
        EntryState.Excused => ExtensionFault.Excused,
        _ when Present(stage, entry.Key.Unit) is null => ExtensionFault.NoDueDay,
        _ when today < stage.Opens => ExtensionFault.NotYet,
        _ => null,
    };

    /// <summary>Why this day cannot be asked for; null when it can.</summary>
    /// <param name="stage">The stage in which answers are collected.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="until">The last local day that is asked for.</param>
    /// <param name="today">The local day.</param>
    public static ExtensionFault? Of(Stage stage, Entry entry, DateOnly until, DateOnly today)
    {
        if (Of(stage, entry, today) is { } fault)
        {
            return fault;
        }

        var present = Present(stage, entry.Key.Unit)!.Value;
        return until switch
        {
            _ when until < today => ExtensionFault.Past,
            _ when until <= present => ExtensionFault.NotLater,
            _ when until.DayNumber - From(present, today).DayNumber > MostDays => ExtensionFault.TooFar,
            _ => null,
        };
    }
}
