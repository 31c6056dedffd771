using System.Globalization;
using System.Text;

namespace Bot.Monitoring.Calendars;

/// <summary>Writes due days as iCalendar text (RFC 5545): whole days, the same in every time zone.</summary>
public static class IcsCalendar
{
    private const int FoldAt = 75;
    private const string LineEnd = "\r\n";

    /// <summary>The text of the file.</summary>
    /// <param name="title">What the calendar is called.</param>
    /// <param name="deadlines">In any order; each at most once.</param>
    /// <param name="stamp">When it is written.</param>
    /// <param name="alarm">At which local time of the day before a reminder rings; null for none.</param>
    public static string Write(
        string title, IEnumerable<IcsDeadline> deadlines, DateTimeOffset stamp, TimeOnly? alarm)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(title, deadlines, stamp, alarm))
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(
        string title, IEnumerable<IcsDeadline> deadlines, DateTimeOffset stamp, TimeOnly? alarm) =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Svod//Deadlines//RU",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:" + Escaped(title),
        .. deadlines.OrderBy(each => each.Due).ThenBy(each => each.Uid, StringComparer.Ordinal)
            .SelectMany(each => Event(each, stamp, alarm)),
        "END:VCALENDAR",
    ];

    private static IEnumerable<string> Event(IcsDeadline deadline, DateTimeOffset stamp, TimeOnly? alarm) =>
    [
        "BEGIN:VEVENT",
        "UID:" + Escaped(deadline.Uid),
        "DTSTAMP:" + stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
        "SEQUENCE:" + deadline.Moves.ToString(CultureInfo.InvariantCulture),
        "DTSTART;VALUE=DATE:" + Day(deadline.Due),
        "DTEND;VALUE=DATE:" + Day(deadline.Due.AddDays(1)),
        "SUMMARY:" + Escaped(deadline.Title),
        .. deadline.Text.Length == 0 ? Array.Empty<string>() : ["DESCRIPTION:" + Escaped(deadline.Text)],
        "TRANSP:TRANSPARENT",
        .. alarm is { } time ? Alarm(deadline, time) : [],
        "END:VEVENT",
    ];

    // Counted back from the midnight at which the due day begins.
    private static string[] Alarm(IcsDeadline deadline, TimeOnly time)
    {
        var minutes = (24 * 60) - (time.Hour * 60) - time.Minute;
        var trigger = string.Create(CultureInfo.InvariantCulture, $"-PT{minutes / 60}H{minutes % 60}M");
        return
        [
            "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + Escaped(deadline.Title), "TRIGGER:" + trigger,
            "END:VALARM",
        ];
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // Control characters have no place in a text value at all.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(sign switch
            {
                '\\' => @"\\",
                ';' => @"\;",
                ',' => @"\,",
                '\n' => @"\n",
                _ when char.IsControl(sign) => " ",
                _ => sign.ToString(),
            });
        }

        return escaped.ToString();
    }

    // A line has at most 75 octets, and none of them splits a letter.
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > FoldAt)
            {
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
    }
}
