using System.Globalization;
using Bot.Config.Files;
using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Calendars;

namespace Bot.Config.Calendars;

/// <summary>Reads on which days people work.</summary>
internal static class CalendarReader
{
    private static readonly Keys Keys = new(["id", "title", "weekend"], ["holidays", "years"]);

    private static readonly Dictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>()
        .ToDictionary(day => day.ToString().ToLowerInvariant());

    public static Draft<WorkCalendar> Read(ConfigFile file)
    {
        var fields = Fields.Of(file.Root, file.Findings, Keys);
        var (id, title) = (fields.Id("id"), fields.Text("title"));
        var (weekend, holidays) = (Weekend(fields), Holidays(fields));
        var rule = new WorkCalendar(id ?? "", title ?? "", weekend, holidays, new Dictionary<int, CalendarYear>());
        var years = YearReader.Read(fields, rule);
        var value = file.Root is not null && file.Findings.IsClean ? rule with { Years = years } : null;
        return new Draft<WorkCalendar>(file, id, fields.LineOf("id"), value);
    }

    private static HashSet<DayOfWeek> Weekend(Fields fields)
    {
        var days = new HashSet<DayOfWeek>();
        foreach (var node in fields.List("weekend") ?? [])
        {
            if (Scalars.Word(node, fields.Findings) is not { } word)
            {
                continue;
            }

            if (!Weekdays.TryGetValue(word, out var day))
            {
                fields.Findings.Add(node, $"Дня недели «{word}» нет.", Nearest.Cure(word, Weekdays.Keys));
            }
            else if (!days.Add(day))
            {
                fields.Findings.Add(node, $"День {word} назван дважды.", "Оставьте его один раз.");
            }
        }

        if (days.Count == Weekdays.Count)
        {
            fields.Findings.Add(
                fields.LineOf("weekend"), "Все дни недели выходные: напоминать было бы некогда.",
                "Оставьте хотя бы один рабочий.");
        }

        return days;
    }

    private static Dictionary<(int Month, int Day), string> Holidays(Fields fields)
    {
        var holidays = new Dictionary<(int Month, int Day), string>();
        foreach (var (key, value) in Pairs.Of(fields["holidays"], fields.Findings))
        {
            var name = Scalars.Text(value, fields.Findings);
            if (DayOfYear(key) is not { } day)
            {
                fields.Findings.Add(
                    key, $"Дня «{key.Value}» нет в году.", "Напишите месяц и день двумя цифрами: 05-09 – 9 мая.");
            }
            else
            {
                holidays[day] = name ?? "";
            }
        }

        return holidays;
    }

    // Of a leap year, so that 29 February may be a holiday too.
    private static (int Month, int Day)? DayOfYear(Node.Scalar key) => DateOnly.TryParseExact(
        "2020-" + key.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? (day.Month, day.Day)
        : null;
}
