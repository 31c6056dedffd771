using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Scores;

/// <summary>A total of the past that is given as an inequality or a range (R53), in whole points.</summary>
/// <param name="From">The lowest it may be; null when it has no lower end.</param>
/// <param name="To">The highest it may be; null when it has no upper end.</param>
public readonly partial record struct StatedRange(int? From, int? To)
{
    /// <summary>Reads «&gt;30», «более 30 баллов», «не менее 28», «18-27», «31»; null when it says something
    /// else.</summary>
    public static StatedRange? Read(string text)
    {
        if (Written().Match(text.Trim().ToLowerInvariant()) is not { Success: true } match)
        {
            return null;
        }

        var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["second"] is { Success: true } second)
        {
            return new StatedRange(first, int.Parse(second.Value, CultureInfo.InvariantCulture));
        }

        return match.Groups["sign"].Value switch
        {
            ">" or "более" or "больше" or "свыше" or "выше" => new StatedRange(first + 1, null),
            "<" or "менее" or "меньше" or "ниже" => new StatedRange(null, first - 1),
            "≥" or ">=" or "не менее" or "не ниже" or "от" => new StatedRange(first, null),
            "≤" or "<=" or "не более" or "не выше" or "до" => new StatedRange(null, first),
            _ => new StatedRange(first, first),
        };
    }

    [GeneratedRegex(
        @"^(?<sign>>=|<=|[><≥≤]|не менее|не более|не ниже|не выше|" +
        @"более|больше|свыше|выше|менее|меньше|ниже|от|до)?\s*" +
        @"(?<first>[0-9]{1,6})(?:\s*[-–—]\s*(?<second>[0-9]{1,6}))?\s*(?:балл\p{L}*)?\.?$")]
    private static partial Regex Written();
}
