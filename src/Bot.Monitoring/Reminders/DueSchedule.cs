using System.Globalization;
using Bot.Monitoring.Calendars;

namespace Bot.Monitoring.Reminders;

/// <summary>The days on which the rules remind of one due day, whoever owes.</summary>
internal static class DueSchedule
{
    private const int Week = 7;

    /// <summary>Before the due day: a day off moves the reminder back, and of two on one day the nearer one to the due
    /// day stays.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="due">The due day; it is never moved.</param>
    /// <param name="why">Says what so many days before means.</param>
    public static List<Occurrence> Before(
        ReminderRules rules, WorkCalendar calendar, DateOnly due, Func<int, Reason>? why = null)
    {
        var days = new List<Occurrence>();
        foreach (var offset in rules.Before.OrderDescending())
        {
            var meant = due.AddDays(-offset);
            var shift = calendar.Back(meant);
            List<Reason> reasons = [why?.Invoke(offset) ?? new Reason.Before(offset, due)];
            if (shift is not null)
            {
                reasons.Add(new Reason.Shifted(shift));
            }

            var day = shift?.To ?? meant;
            if (days is [.., var last] && last.Day == day)
            {
                days.RemoveAt(days.Count - 1);
                reasons.Add(new Reason.Merged(OffsetOf(last)));
                reasons.AddRange(last.Why.OfType<Reason.Merged>());
            }

            days.Add(new Occurrence(Rule("before", offset), day, reasons));
        }

        return days;
    }

    /// <summary>After a day: on working days, so many times.</summary>
    public static List<Occurrence> After(ReminderRules rules, WorkCalendar calendar, DateOnly due)
    {
        var days = new List<Occurrence>();
        var last = due;
        for (var no = 1; no <= rules.Most; no++)
        {
            var meant = rules.Every == AfterRhythm.Week ? due.AddDays(Week * no) : last.AddDays(1);
            var shift = calendar.Forward(meant);
            var day = shift?.To ?? meant;
            // Two weeks may end in the same holidays.
            last = day > last ? day : calendar.WorkingAfter(last, 1);
            days.Add(new Occurrence(
                Rule("after", no), last,
                shift is null
                    ? [new Reason.After(no, rules.Most, due)]
                    : [new Reason.After(no, rules.Most, due), new Reason.Shifted(shift)]));
        }

        return days;
    }

    /// <summary>The steps of the ladder, after the last reminder to the respondents.</summary>
    public static List<Occurrence> Ladder(ReminderRules rules, WorkCalendar calendar, DateOnly due)
    {
        var last = After(rules, calendar, due) is [.., var final] ? final.Day : due;
        var days = new List<Occurrence>();
        foreach (var (index, wait) in rules.Escalate.Index())
        {
            last = calendar.WorkingAfter(last, wait);
            days.Add(new Occurrence(Rule("escalate", index + 1), last, [new Reason.Escalated(index + 1, due)]));
        }

        return days;
    }

    private static string Rule(string word, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{word}-{number}");

    private static int OffsetOf(Occurrence occurrence) => occurrence.Why[0] switch
    {
        Reason.Before before => before.Days,
        Reason.Target target => target.Days,
        _ => 0,
    };
}
