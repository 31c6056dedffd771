using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Deadlines;

/// <summary>A day or a number of days that words begin with: «до 12 апреля», «12.04.2021», «3», «на 3 дня».</summary>
internal static partial class DayWords
{
    // «12 апреля 2021 г.»
    private const int LongestDay = 4;
    private const int HalfYear = 183;

    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "до", "к", "по", "на", "срок", "until", "till", "to", "by", "for",
    };

    private static readonly Question Asked = new("", "", "", QuestionKind.Date);

    /// <summary>Takes a day off the beginning; null where there is none. A year that was not said is the one nearest
    /// to a day.</summary>
    public static DateOnly? TakeDay(List<string> words, DateOnly near)
    {
        var from = Skipped(words);
        for (var count = Math.Min(LongestDay, words.Count - from); count > 0; count--)
        {
            if (Read(Bare(words.Skip(from).Take(count)), near) is { } day)
            {
                words.RemoveRange(0, from + count);
                DropNote(words);
                return day;
            }
        }

        return null;
    }

    /// <summary>What stands at the beginning like a day and is in no calendar, «30 февраля»; null where nothing
    /// does.</summary>
    public static string? NoDay(List<string> words, DateOnly near)
    {
        var from = Skipped(words);
        return Enumerable.Range(1, Math.Max(0, Math.Min(LongestDay, words.Count - from)))
            .Select(count => Bare(words.Skip(from).Take(count)))
            .LastOrDefault(text => InNoCalendar(text, near));
    }

    /// <summary>Takes a number of days off the beginning; null where there is none.</summary>
    public static int? TakeDays(List<string> words)
    {
        var from = Skipped(words);
        if (words.Count <= from || !Number().IsMatch(words[from].TrimEnd(':', ',')))
        {
            return null;
        }

        var days = int.Parse(words[from].Trim('+', ':', ','), NumberStyles.None, CultureInfo.InvariantCulture);
        words.RemoveRange(0, from + 1);
        if (words.Count > 0 && Unit().IsMatch(words[0]))
        {
            words.RemoveAt(0);
        }

        return days;
    }

    private static int Skipped(List<string> words) => words.Count > 0 && Before.Contains(words[0]) ? 1 : 0;

    private static string Bare(IEnumerable<string> words) =>
        string.Join(' ', words).Trim('.', ',', ':', ';', '-', '–', '—');

    private static bool InNoCalendar(string text, DateOnly near)
    {
        var year = near.Year.ToString(CultureInfo.InvariantCulture);
        return new[] { text, text + " " + year, text + "." + year }.Any(each =>
            AnswerReader.Read(Asked, each) is AnswerReading.Wrong { Fault: ReadingFault.NoSuchDate });
    }

    private static DateOnly? Read(string text, DateOnly near)
    {
        if (Day(text) is { } whole)
        {
            return whole;
        }

        var year = near.Year.ToString(CultureInfo.InvariantCulture);
        return (Day(text + " " + year) ?? Day(text + "." + year)) switch
        {
            { } day when day.DayNumber < near.DayNumber - HalfYear => day.AddYears(1),
            { } day when day.DayNumber > near.DayNumber + HalfYear => day.AddYears(-1),
            var day => day,
        };
    }

    private static DateOnly? Day(string text) =>
        AnswerReader.Read(Asked, text) is AnswerReading.Taken { Answer: Answer.Day day } ? day.Value : null;

    // The number on a button, «(+3 дня)», is only there to be read.
    private static void DropNote(List<string> words)
    {
        if (words.Count > 0 && words[0].StartsWith("(+", StringComparison.Ordinal))
        {
            words.RemoveRange(0, words.Count > 1 && Unit().IsMatch(words[1].TrimEnd(')')) ? 2 : 1);
        }
    }

    [GeneratedRegex(@"^\+?[0-9]{1,3}$")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:д|дн|день|дня|дней|d|day|days)[.:,]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
