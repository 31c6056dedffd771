using Bot.Monitoring.Calendars;

namespace Bot.Monitoring.Reminders;

/// <summary>Why a notice goes out, and why then.</summary>
public abstract record Reason
{
    private Reason()
    {
    }

    /// <summary>So many days before the due day; 0 is the day itself.</summary>
    public sealed record Before(int Days, DateOnly Due) : Reason;

    /// <summary>After the due day, and for which time of how many.</summary>
    public sealed record After(int No, int Most, DateOnly Due) : Reason;

    /// <summary>It was returned on that day, after the due day: the working days are counted from it.</summary>
    public sealed record ReturnedOn(DateOnly Day) : Reason;

    /// <summary>The respondents were reminded as often as they may be; which step of the ladder this is.</summary>
    public sealed record Escalated(int Step, DateOnly Due) : Reason;

    /// <summary>The stage is open, and somebody owes.</summary>
    public sealed record Daily(DateOnly Day) : Reason;

    /// <summary>Nobody owes any more.</summary>
    public sealed record Complete : Reason;

    /// <summary>A decision without an end, so many months after the last report (R23).</summary>
    public sealed record Recurring(int Months, DateOnly Day) : Reason;

    /// <summary>A target comes due so many days later; it is not reached yet (R25, R26).</summary>
    public sealed record Target(int Days, DateOnly Until, decimal Value) : Reason;

    /// <summary>Something is held in the month that begins on that day (R68).</summary>
    public sealed record Held(DateOnly Month) : Reason;

    /// <summary>The day it was meant for is a day off.</summary>
    public sealed record Shifted(DayShift Shift) : Reason;

    /// <summary>The reminder of so many days before fell on the same day and is not sent.</summary>
    public sealed record Merged(int Days) : Reason;

    /// <summary>It was meant for an instant that has passed, and is still of use.</summary>
    public sealed record Late(DateTimeOffset Meant) : Reason;

    /// <summary>It was meant for an instant at which the person may not be disturbed, or was already.</summary>
    public sealed record Paced(DateTimeOffset Meant) : Reason;
}
