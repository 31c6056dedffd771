using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>Reads days and instants.</summary>
internal static partial class Days
{
    private static readonly string[] InstantFormats = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];

    /// <summary>A day as 2021-04-09.</summary>
    public static DateOnly? Read(Node node, Findings findings)
    {
        if (node is not Node.Scalar { Value: var text })
        {
            findings.Add(node, "Здесь нужна дата.", "Напишите её так: 2021-04-09.");
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        findings.Add(node, Message(text), Cure(text));
        return null;
    }

    /// <summary>An instant as 2021-04-05T10:00+03:00.</summary>
    public static DateTimeOffset? Instant(Node node, Findings findings)
    {
        if (node is Node.Scalar { Value: var text } && DateTimeOffset.TryParseExact(
            text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            return instant;
        }

        findings.Add(
            node, "Здесь нужны день, время и смещение от UTC.", "Напишите их так: 2021-04-05T10:00+03:00.");
        return null;
    }

    public static string Shown(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Message(string text) => Parts(text) is null
        ? $"Здесь нужна дата, а написано «{text}»."
        : IsoShape().IsMatch(text) ? $"Дня {text} не бывает." : $"Дата «{text}» записана не в том порядке.";

    private static string Cure(string text) => Parts(text) switch
    {
        null => "Напишите её так: год-месяц-день, например 2021-04-09.",
        var (year, month, _) when month is < 1 or > 12 || year is < 1 => "Проверьте месяц: год-месяц-день.",
        var (year, month, day) when day < 1 || day > DateTime.DaysInMonth(year, month) =>
            $"Последний день этого месяца: {Shown(new DateOnly(year, month, DateTime.DaysInMonth(year, month)))}.",
        var (year, month, day) => $"Напишите {Shown(new DateOnly(year, month, day))}.",
    };

    private static (int Year, int Month, int Day)? Parts(string text)
    {
        var (match, yearFirst) = (YearFirst().Match(text), true);
        if (!match.Success)
        {
            (match, yearFirst) = (DayFirst().Match(text), false);
        }

        return match.Success ? (Part(match, yearFirst ? 1 : 3), Part(match, 2), Part(match, yearFirst ? 3 : 1)) : null;
    }

    private static int Part(Match match, int group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex IsoShape();

    [GeneratedRegex(@"^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2})[-./]([0-9]{1,2})[-./]([0-9]{4})(?:\s*г\.?)?$")]
    private static partial Regex DayFirst();
}
