using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Registers;

/// <summary>Reads days, and spans from a day to a day, in the form of <see cref="TermText"/>.</summary>
internal static partial class TermDays
{
    /// <summary>One day with its year; null for anything else, and for a day that is in no calendar.</summary>
    public static DateOnly? Day(string words)
    {
        foreach (var form in new[] { Iso(), InWords(), InDigits() })
        {
            if (form.Match(words) is { Success: true } match)
            {
                return Of(match, "y", "m", "d");
            }
        }

        return null;
    }

    /// <summary>«с 1 по 15 октября 2019»; null where the first day lacks a year and would follow the last.</summary>
    public static (TermKind Kind, DateOnly From, DateOnly To)? Span(string words)
    {
        foreach (var form in new[] { SpanInWords(), SpanInDigits() })
        {
            if (form.Match(words) is { Success: true } match)
            {
                return Of(match, match.Groups["y1"].Success ? "y1" : "y", match.Groups["m1"].Success ? "m1" : "m", "d1")
                    is { } from && Of(match, "y", "m", "d") is { } to && from < to
                    ? (TermKind.Days, from, to)
                    : null;
            }
        }

        return null;
    }

    private static DateOnly? Of(Match match, string year, string month, string day)
    {
        int Part(string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        var (y, m, d) = (Part(year), Part(month), Part(day));
        return y >= 1 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;
    }

    [GeneratedRegex("^(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})$")]
    private static partial Regex Iso();

    [GeneratedRegex("^(?<d>[0-9]{1,2})(?:-?го|-?е)? @(?<m>[0-9]+) (?<y>[0-9]{4})(?: г)?$")]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?<y>[0-9]{4})(?: г)?$")]
    private static partial Regex InDigits();

    [GeneratedRegex(
        "^(?:с )?(?<d1>[0-9]{1,2})(?: @(?<m1>[0-9]+)(?: (?<y1>[0-9]{4})(?: г)?)?)?(?:-| по | до )" +
        "(?<d>[0-9]{1,2}) @(?<m>[0-9]+) (?<y>[0-9]{4})(?: г)?$")]
    private static partial Regex SpanInWords();

    [GeneratedRegex(
        @"^(?:с )?(?<d1>[0-9]{1,2})\.(?<m1>[0-9]{1,2})(?:\.(?<y1>[0-9]{4})(?: г)?)?(?:-| по | до )" +
        @"(?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?<y>[0-9]{4})(?: г)?$")]
    private static partial Regex SpanInDigits();
}
