using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Answers;

/// <summary>Reads numbers that may have a fraction: «12,5», «12.5 %», «1 234,50 руб.» (R36).</summary>
internal static partial class AmountReader
{
    private const int LongestText = 120;
    private const int MostDigits = 12;
    private const int MostDecimals = 6;
    private const int Kopecks = 2;

    /// <summary>Reads one number or a pair.</summary>
    /// <param name="question">A question for a fraction, a share or an amount of money.</param>
    /// <param name="text">As typed.</param>
    public static Reading Read(Question question, string text)
    {
        if (text.Length > LongestText)
        {
            return new Reading.Wrong(ReadingFault.TooLong);
        }

        var plain = TypedText.WithoutUnit(TypedText.Plain(text), question.Unit).ToLowerInvariant();
        if (TypedText.HasOtherDigits(plain))
        {
            return new Reading.Wrong(ReadingFault.OtherDigits);
        }

        return TypedText.Halves(plain) switch
        {
            [var one] => ReadOne(question, one),
            [var part, var whole] => Both(ReadOne(question, part), ReadOne(question, whole)),
            _ => new Reading.Wrong(ReadingFault.Several),
        };
    }

    private static Reading Both(Reading part, Reading whole) => (part, whole) switch
    {
        (Reading.One one, Reading.One all) => new Reading.Pair(one.Value, all.Value),
        (Reading.Wrong wrong, _) => wrong,
        (_, var wrong) => wrong,
    };

    private static Reading ReadOne(Question question, string text)
    {
        var bare = Bare(question, text.Trim()).Trim();
        if (Amount().Match(bare) is not { Success: true } match)
        {
            return new Reading.Wrong(FaultOf(bare));
        }

        var whole = match.Groups["whole"].Value;
        var part = match.Groups["part"].Value;
        if (question.Kind != QuestionKind.Percent && part.Length == 3 && Thousands().IsMatch(whole))
        {
            return new Reading.Wrong(ReadingFault.AmbiguousAmount);
        }

        return Kept(question.Kind, whole.Replace(" ", "", StringComparison.Ordinal), part.TrimEnd('0'));
    }

    private static Reading Kept(QuestionKind kind, string whole, string part)
    {
        if (whole.TrimStart('0').Length > MostDigits)
        {
            return new Reading.Wrong(ReadingFault.TooLarge);
        }

        if (part.Length > (kind == QuestionKind.Money ? Kopecks : MostDecimals))
        {
            return new Reading.Wrong(ReadingFault.TooPrecise);
        }

        var value = decimal.Parse(
            part.Length == 0 ? whole : whole + "." + part, NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
        return kind == QuestionKind.Percent && value > 100
            ? new Reading.Wrong(ReadingFault.AboveHundred)
            : new Reading.One(value);
    }

    // Roubles are written in many ways; of thousands of roubles nothing but the unit itself may be left out.
    private static string Bare(Question question, string text) => question.Kind switch
    {
        QuestionKind.Percent => PercentSign().Replace(text, ""),
        QuestionKind.Money when Roubles().IsMatch("0 " + question.Unit.ToLowerInvariant()) =>
            Roubles().Replace(text, ""),
        _ => text,
    };

    private static ReadingFault FaultOf(string bare) => bare switch
    {
        _ when Percent().IsMatch(bare) => ReadingFault.Percent,
        _ when Negative().IsMatch(bare) => ReadingFault.Negative,
        _ when Exponent().IsMatch(bare) => ReadingFault.Exponent,
        _ when DottedThousands().IsMatch(bare) => ReadingFault.AmbiguousAmount,
        _ when NumberAndWords().IsMatch(bare) => ReadingFault.OtherUnit,
        _ when LooseDigits().IsMatch(bare) => ReadingFault.Several,
        _ => ReadingFault.NotAnAmount,
    };

    [GeneratedRegex(@"^\+?(?<whole>\d+|\d{1,3}(?: \d{3})+)(?:[.,](?<part>\d*))?$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[1-9]\d{0,2}$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<=\d[.,]? ?)(?:%|процент(?:а|ов)?|проц\.?)$")]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"(?<=\d ?)(?:₽|руб(?:ль|ля|лей)?|р)\.?$")]
    private static partial Regex Roubles();

    [GeneratedRegex(@"^\d[\d ]*(?:[.,]\d+)? ?(?:%|проц)")]
    private static partial Regex Percent();

    [GeneratedRegex(@"^[-−–—] ?\d")]
    private static partial Regex Negative();

    [GeneratedRegex(@"^\d+(?:[.,]\d+)?[eе][+-]?\d+$")]
    private static partial Regex Exponent();

    [GeneratedRegex(@"^\d{1,3}(?:[.,']\d{3})+(?:[.,]\d+)?$")]
    private static partial Regex DottedThousands();

    [GeneratedRegex(@"^\d[\d ]*(?:[.,]\d+)? ?\p{L}")]
    private static partial Regex NumberAndWords();

    [GeneratedRegex(@"^\d[\d .,]*\d$")]
    private static partial Regex LooseDigits();
}
