using System.Text.RegularExpressions;

namespace Bot.Monitoring.Answers;

/// <summary>What typed and copied texts have in common before they are read.</summary>
internal static partial class TypedText
{
    /// <summary>The text without marks nobody sees, every blank a plain space; line breaks stay.</summary>
    public static string Plain(string text) => Spaces().Replace(Unseen().Replace(text, "").Trim(), " ");

    /// <summary>The text as two people would agree it is the same: case, ё, quotes, dashes and a full stop
    /// aside.</summary>
    public static string Folded(string text) => Breaks()
        .Replace(Dashes().Replace(Quotes().Replace(Plain(text), ""), "-"), " ")
        .ToLowerInvariant().Replace('ё', 'е').TrimEnd('.', ',', ';', '!', ' ').Trim();

    /// <summary>The parts of «950 из 1000»: one when nothing parts the text.</summary>
    public static string[] Halves(string plain) => PairMark().Split(plain);

    /// <summary>The text without a question's own unit behind its numbers.</summary>
    public static string WithoutUnit(string plain, string unit)
    {
        var word = Plain(unit).TrimEnd('.');
        return word.Length == 0
            ? plain
            : Regex.Replace(
                plain, @"(?<=\d ?)" + Regex.Escape(word) + @"\.?(?![\p{L}\d])", "",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Whether there are digits of another script in it: «١٢٣».</summary>
    public static bool HasOtherDigits(string plain) =>
        plain.Any(letter => char.IsDigit(letter) && !char.IsAsciiDigit(letter));

    // Marks without width that come with text copied from tables and phones.
    [GeneratedRegex(@"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")]
    private static partial Regex Unseen();

    // No-break, narrow and thin spaces come with numbers copied out of documents; a line break parts a pair.
    [GeneratedRegex(@"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*(?:/|;|\r?\n|(?<=[\d .])из(?=[\d ])|(?<=[\d ])of(?=[\d ]))\s*", RegexOptions.IgnoreCase)]
    private static partial Regex PairMark();

    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex Breaks();

    [GeneratedRegex("[«»\"„“”']")]
    private static partial Regex Quotes();

    [GeneratedRegex("[‐‑‒–—−]")]
    private static partial Regex Dashes();
}
