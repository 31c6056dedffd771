using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Answers;

/// <summary>Reads counts as people type them (R36): «12074», «12 074», «12 074 чел.», «173 171 из 174 876».</summary>
public static partial class CountReader
{
    private const int LongestText = 120;
    private const int MostDigits = 12;

    /// <summary>Reads one count or a pair; anything that could mean two things is refused, never guessed.</summary>
    public static Reading Read(string text)
    {
        if (text.Length > LongestText)
        {
            return new Reading.Wrong(ReadingFault.TooLong);
        }

        var plain = TypedText.Plain(text).ToLowerInvariant();
        if (TypedText.HasOtherDigits(plain))
        {
            return new Reading.Wrong(ReadingFault.OtherDigits);
        }

        var parts = TypedText.Halves(plain);
        return parts.Length switch
        {
            1 => ReadOne(plain),
            2 => ReadPair(parts[0], parts[1]),
            _ => new Reading.Wrong(ReadingFault.Several),
        };
    }

    private static Reading ReadPair(string part, string whole) => (ReadOne(part), ReadOne(whole)) switch
    {
        (Reading.One one, Reading.One all) => new Reading.Pair(one.Value, all.Value),
        (Reading.Wrong wrong, _) => wrong,
        (_, var wrong) => wrong,
    };

    private static Reading ReadOne(string text)
    {
        var bare = UnitWord().Replace(text.Trim(), "").Trim();
        if (Whole().IsMatch(bare))
        {
            return FromDigits(bare.TrimStart('+').Replace(" ", "", StringComparison.Ordinal));
        }

        return new Reading.Wrong(FaultOf(bare));
    }

    private static Reading FromDigits(string digits) => digits.TrimStart('0').Length > MostDigits
        ? new Reading.Wrong(ReadingFault.TooLarge)
        : new Reading.One(decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));

    private static ReadingFault FaultOf(string bare) => bare switch
    {
        _ when Percent().IsMatch(bare) => ReadingFault.Percent,
        _ when Negative().IsMatch(bare) => ReadingFault.Negative,
        _ when Exponent().IsMatch(bare) => ReadingFault.Exponent,
        _ when DottedThousands().IsMatch(bare) => ReadingFault.Ambiguous,
        _ when Fraction().IsMatch(bare) => ReadingFault.Fraction,
        _ when NumberAndWords().IsMatch(bare) => ReadingFault.Words,
        _ when LooseDigits().IsMatch(bare) => ReadingFault.Several,
        _ => ReadingFault.NotANumber,
    };

    [GeneratedRegex(@"^\d[\d ]*[^\d ]*\p{L}[\p{L} .]*$")]
    private static partial Regex NumberAndWords();

    [GeneratedRegex(@"(?<=\d ?)(?:человек[а]?|чел|единиц[аы]?|ед|шт|штук[аи]?|people|pcs)?\.?$")]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"^\+?(?:\d+|\d{1,3}(?: \d{3})+)$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\d[\d ]*(?:[.,]\d+)? ?(?:%|проц)")]
    private static partial Regex Percent();

    [GeneratedRegex(@"^[-−–—] ?\d")]
    private static partial Regex Negative();

    [GeneratedRegex(@"^\d+(?:[.,]\d+)?[eе][+-]?\d+$")]
    private static partial Regex Exponent();

    [GeneratedRegex(@"^\d{1,3}(?:[.,']\d{3})+$")]
    private static partial Regex DottedThousands();

    [GeneratedRegex(@"^\d[\d ]*[.,]\d+$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^\d[\d ]*\d$")]
    private static partial Regex LooseDigits();
}
