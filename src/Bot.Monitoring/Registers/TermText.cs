using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Monitoring.Registers;

/// <summary>Brings the writings of one term to one form: months as @1 to @12, «г», «гг» and «уч» for the words around
/// years, hyphens without blanks.</summary>
internal static partial class TermText
{
    /// <summary>Stands before a month's number; what people write has none.</summary>
    public const char MonthMark = '@';

    private static readonly string[][] Months =
    [
        Soft("январ", "янв"), Soft("феврал", "фев", "февр"), Hard("март", "мар"), Soft("апрел", "апр"),
        ["май", "мая", "маю", "маем", "мае"], Soft("июн", "июн"), Soft("июл", "июл"), Hard("август", "авг"),
        Soft("сентябр", "сен", "сент"), Soft("октябр", "окт"), Soft("ноябр", "ноя", "нояб"), Soft("декабр", "дек"),
    ];

    private static readonly Dictionary<string, int> NumberOf = Months
        .SelectMany((forms, at) => forms.Select(form => (form, Number: at + 1)))
        .ToDictionary(pair => pair.form, pair => pair.Number, StringComparer.Ordinal);

    public static string Plain(string wording)
    {
        var text = Quotes().Replace(wording, "").ToLower(CultureInfo.InvariantCulture).Replace('ё', 'е');
        text = Blanks().Replace(text, " ").Trim();
        text = Dashes().Replace(text, "-");
        text = Heading().Replace(text, "");
        text = SchoolYear().Replace(text, " уч ");
        text = Years().Replace(text, " гг ");
        text = Year().Replace(text, " г ");
        text = Quarter().Replace(text, " квартал ");
        text = Word().Replace(text, Month);
        text = Blanks().Replace(text, " ").TrimEnd(' ', '.', ',', ';', ':');
        text = Inclusive().Replace(text, "");
        return AroundHyphen().Replace(AroundDot().Replace(text, "."), "-").Trim();
    }

    private static string Month(Match word) => NumberOf.TryGetValue(word.Groups[1].Value, out var number)
        ? $" {MonthMark}{number.ToString(CultureInfo.InvariantCulture)} "
        : word.Value;

    private static string[] Soft(string stem, params string[] shorter) =>
        [stem + "ь", stem + "я", stem + "ю", stem + "ем", stem + "е", .. shorter];

    private static string[] Hard(string stem, params string[] shorter) =>
        [stem, stem + "а", stem + "у", stem + "ом", stem + "е", .. shorter];

    // «09» апреля: the day stands in quotes where a blank form was filled in.
    [GeneratedRegex("[«»\"“”„]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"[\s\u200B\u2060\uFEFF]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]")]
    private static partial Regex Dashes();

    [GeneratedRegex("^срок(?:и)?(?: исполнения| выполнения)? ?[:-] ?")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<![а-я])уч(?:\. ?| |ебн(?:ый|ого|ом|ому) )г(?:од(?:а|у|е|ом)?)?(?![а-я])\.?")]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"(?<![а-я])(?:гг|г\. ?г|год(?:ы|ов|ах|ам))(?![а-я])\.?")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![а-я])г(?:од(?:а|у|е|ом)?)?(?![а-я])\.?")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![а-я])кв(?:\.|артал(?:а|е|у|ом)?)?(?![а-я])")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"([а-я]+)\.?")]
    private static partial Regex Word();

    [GeneratedRegex(@"[ ,]*(?:\(включительно\)|включительно)$")]
    private static partial Regex Inclusive();

    [GeneratedRegex(@" ?\. ?")]
    private static partial Regex AroundDot();

    [GeneratedRegex(" ?- ?")]
    private static partial Regex AroundHyphen();
}
