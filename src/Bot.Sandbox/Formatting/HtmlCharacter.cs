using System.Globalization;
using System.Text;

namespace Bot.Sandbox.Formatting;

/// <summary>Character references: numeric ones and four names; anything else stays as it is written.</summary>
internal static class HtmlCharacter
{
    /// <summary>Reads the reference at <paramref name="at"/>, or leaves the position alone.</summary>
    public static Rune? Read(byte[] text, ref int at)
    {
        var begin = at + 1;
        var end = begin;
        var numeric = begin < text.Length && text[begin] == '#';
        if (numeric)
        {
            end = ++begin;
        }

        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        var name = Encoding.ASCII.GetString(text, begin, end - begin);
        var rune = numeric ? Number(name) : Name(name);
        if (rune is null)
        {
            return null;
        }

        at = end < text.Length && text[end] == ';' ? end + 1 : end;
        return rune;
    }

    private static bool IsPart(byte b) => char.IsAsciiLetterOrDigit((char)b);

    private static Rune? Name(string name) => name switch
    {
        "lt" => new Rune('<'),
        "gt" => new Rune('>'),
        "amp" => new Rune('&'),
        "quot" => new Rune('"'),
        _ => null,
    };

    private static Rune? Number(string digits)
    {
        var hex = digits.StartsWith('x');
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(hex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code)
            && code > 0 && Rune.IsValid(code)
            ? new Rune(code)
            : null;
    }
}
