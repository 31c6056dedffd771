using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Answers;

/// <summary>Reads a day: «9 апреля 2021», «09.04.2021», «2021-04-09».</summary>
internal static partial class DayReader
{
    public const int LongestText = 60;
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    private static readonly string[] Months =
        ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    private static readonly string[] EnglishMonths =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day; a day without its year, or one that could be two, is refused.</summary>
    public static AnswerReading Read(string text)
    {
        if (text.Length > LongestText)
        {
            return new AnswerReading.Wrong(ReadingFault.NotADate);
        }

        var typed = TypedText.Folded(text);
        return Numbered().Match(typed) is { Success: true } numbered ? Dotted(numbered)
            : Iso().Match(typed) is { Success: true } iso ? Day(iso, Number(iso, "month"))
            : Named().Match(typed) is { Success: true } named ? Day(named, MonthOf(named.Groups["name"].Value))
            : new AnswerReading.Wrong(ReadingFault.NotADate);
    }

    private static AnswerReading Dotted(Match match)
    {
        var (first, second) = (Number(match, "day"), Number(match, "month"));
        return match.Groups["mark"].Value == "/" && first <= 12 && second <= 12 && first != second
            ? new AnswerReading.Wrong(ReadingFault.AmbiguousDate)
            : Day(match, second);
    }

    private static AnswerReading Day(Match match, int month)
    {
        if (month == 0)
        {
            return new AnswerReading.Wrong(ReadingFault.NotADate);
        }

        if (match.Groups["year"].Length != 4)
        {
            return new AnswerReading.Wrong(ReadingFault.NoYear);
        }

        var (year, day) = (Number(match, "year"), Number(match, "day"));
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 &&
            day <= DateTime.DaysInMonth(year, month)
                ? new AnswerReading.Taken(new Answer.Day(new DateOnly(year, month, day)))
                : new AnswerReading.Wrong(ReadingFault.NoSuchDate);
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // Cut, not in full: «апр», «апреля», «April».
    private static int MonthOf(string name)
    {
        var russian = Array.FindIndex(Months, start => name.StartsWith(start, StringComparison.Ordinal));
        var english = Array.FindIndex(EnglishMonths, start => name.StartsWith(start, StringComparison.Ordinal));
        return Math.Max(russian, english) + 1;
    }

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})(?<mark>[./-])(?<month>[0-9]{1,2})(?:\k<mark>(?<year>[0-9]{4}|[0-9]{2})?)? ?(?:г|года)?$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^(?<day>[0-9]{1,2})(?:-?го)?,? (?<name>янв(?:аря|арь)?|фев(?:р|раля|раль)?|мар(?:та|т)?" +
        @"|апр(?:еля|ель)?|ма[яй]|июн[яь]|июл[яь]|авг(?:уста|уст)?" +
        @"|сен(?:т|тября|тябрь)?|окт(?:ября|ябрь)?|ноя(?:бря|брь)?" +
        @"|дек(?:абря|абрь)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?" +
        @"|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?" +
        @"(?: (?<year>[0-9]{4}|[0-9]{2})?)? ?(?:г|года|год)?$")]
    private static partial Regex Named();
}
