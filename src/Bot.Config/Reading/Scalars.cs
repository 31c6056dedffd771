using System.Globalization;
using Bot.Config.Yaml;

namespace Bot.Config.Reading;

/// <summary>Reads single values strictly, and says what was expected.</summary>
internal static class Scalars
{
    /// <summary>The two words for yes and no.</summary>
    public static readonly IReadOnlyDictionary<string, bool> Flags =
        new Dictionary<string, bool> { ["true"] = true, ["false"] = false };

    // Other readers of YAML take these for true and false, and an operator would not see it happen.
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "да", "нет",
    };

    /// <summary>A text that is not empty.</summary>
    public static string? Text(Node node, Findings findings)
    {
        if (node is not Node.Scalar scalar)
        {
            findings.Add(
                node, "Здесь нужен текст.",
                "Напишите его в одну строку после двоеточия; текст со скобками возьмите в кавычки.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            findings.Add(node, "Текст пуст.", "Впишите его.");
            return null;
        }

        if (scalar.Plain && Ambiguous.Contains(scalar.Value))
        {
            findings.Add(
                node, $"Слово {scalar.Value} без кавычек YAML понимает как «да» или «нет», а не как текст.",
                $"Возьмите его в кавычки: \"{scalar.Value}\".");
            return null;
        }

        return scalar.Value;
    }

    /// <summary>A word of the files' own language: an operator, a kind.</summary>
    public static string? Word(Node node, Findings findings)
    {
        if (node is Node.Scalar scalar)
        {
            return scalar.Value;
        }

        findings.Add(node, "Здесь нужно одно слово.", "Напишите его сразу после двоеточия.");
        return null;
    }

    /// <summary>Small Latin letters, digits, hyphens and underscores, with a letter or a digit first.</summary>
    public static string? Id(Node node, Findings findings) =>
        Mark(node, findings, char.IsAsciiLetterLower, "строчные латинские буквы");

    /// <summary>The same with capitals: what a document itself is known by, as «DOP-2».</summary>
    public static string? Code(Node node, Findings findings) =>
        Mark(node, findings, char.IsAsciiLetter, "латинские буквы");

    private static string? Mark(Node node, Findings findings, Func<char, bool> isLetter, string letters)
    {
        if (Text(node, findings) is not { } id)
        {
            return null;
        }

        if (id[0] is '-' or '_')
        {
            findings.Add(
                node, $"Обозначение «{id}» начинается не с буквы.", "Начните его с латинской буквы или цифры.");
            return null;
        }

        foreach (var sign in id)
        {
            if (!isLetter(sign) && !char.IsAsciiDigit(sign) && sign is not ('-' or '_'))
            {
                var kind = sign is >= 'А' and <= 'ё' or 'Ё' ? "русская буква" : "знак";
                findings.Add(
                    node, $"В обозначении «{id}» есть {kind} «{sign}».",
                    $"Возьмите {letters}, цифры, дефис и подчёркивание.");
                return null;
            }
        }

        return id;
    }

    /// <summary>A whole number from 0.</summary>
    public static int? Whole(Node node, Findings findings)
    {
        if (Number(node, findings) is not { } number)
        {
            return null;
        }

        if (number >= 0 && number <= int.MaxValue && decimal.IsInteger(number))
        {
            return (int)number;
        }

        findings.Add(node, $"Число {Shown(number)} здесь не подходит.", "Нужно целое число, не меньше нуля.");
        return null;
    }

    /// <summary>A number with a point and without spaces.</summary>
    public static decimal? Number(Node node, Findings findings)
    {
        if (node is not Node.Scalar scalar)
        {
            findings.Add(node, "Здесь нужно число.", "Напишите его сразу после двоеточия.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            findings.Add(node, "Здесь нужно число, а не написано ничего.", "Впишите его цифрами.");
            return null;
        }

        if (Parsed(scalar.Value) is { } number)
        {
            return number;
        }

        var (message, cure) = Parsed(Mended(scalar.Value)) is { } meant
            ? ($"Число «{scalar.Value}» записано не так, как нужно.",
                $"Без пробелов и с точкой вместо запятой: {Shown(meant)}.")
            : ($"Здесь нужно число, а написано «{scalar.Value}».", "Впишите число цифрами, например 100 или 2.5.");
        findings.Add(node, message, cure);
        return null;
    }

    /// <summary>Whether a value was meant as a number rather than as a word.</summary>
    public static bool LooksNumeric(Node node) =>
        node is Node.Scalar { Value: [var first, ..] } && (char.IsAsciiDigit(first) || first is '-' or '+' or '.');

    public static string Shown(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Mended(string text) => string.Concat(
        text.Where(sign => !char.IsWhiteSpace(sign) && sign != '_')).Replace(',', '.');

    private static decimal? Parsed(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
