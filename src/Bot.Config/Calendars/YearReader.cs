using System.Globalization;
using Bot.Config.Reading;
using Bot.Monitoring.Calendars;

namespace Bot.Config.Calendars;

/// <summary>Reads the transfers of each year, and finds those that change nothing: a slip of a digit.</summary>
internal static class YearReader
{
    private static readonly Keys Keys = new([], ["free", "working"]);

    /// <param name="calendar">The calendar's keys.</param>
    /// <param name="rule">The same calendar without any transfer.</param>
    public static Dictionary<int, CalendarYear> Read(Fields calendar, WorkCalendar rule)
    {
        var findings = calendar.Findings;
        var years = new Dictionary<int, CalendarYear>();
        foreach (var (key, value) in Pairs.Of(calendar["years"], findings))
        {
            if (!int.TryParse(key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                || year is < 1990 or > 2100)
            {
                findings.Add(key, $"«{key.Value}» – не год.", "Впишите год четырьмя цифрами: 2026.");
                continue;
            }

            var fields = Fields.Of(value, findings, Keys);
            years[year] = new CalendarYear(
                Days(fields, "free", year, rule), Days(fields, "working", year, rule));
        }

        return years;
    }

    private static HashSet<DateOnly> Days(Fields fields, string key, int year, WorkCalendar rule)
    {
        // Known as described, so that a holiday carried over by the rule has to be written here.
        var plain = rule with
        {
            Years = new Dictionary<int, CalendarYear>
            {
                [year] = new(new HashSet<DateOnly>(), new HashSet<DateOnly>()),
            },
        };
        var days = new HashSet<DateOnly>();
        foreach (var node in fields.List(key) ?? [])
        {
            if (Reading.Days.Read(node, fields.Findings) is not { } day)
            {
                continue;
            }

            var shown = Reading.Days.Shown(day);
            if (day.Year != year)
            {
                fields.Findings.Add(
                    node, $"День {shown} стоит в {year} году.", $"Перенесите его в {day.Year} или исправьте год.");
            }
            else if (!days.Add(day))
            {
                fields.Findings.Add(node, $"День {shown} назван дважды.", "Оставьте его один раз.");
            }
            else if (plain.IsWorking(day) == (key == "working"))
            {
                fields.Findings.Add(
                    node, $"День {shown} и так {(key == "working" ? "рабочий" : "выходной")}.",
                    "Проверьте число и месяц или уберите его.");
            }
        }

        return days;
    }
}
