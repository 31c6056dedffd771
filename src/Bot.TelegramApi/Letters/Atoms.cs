using System.Globalization;
using System.Text;

namespace Bot.TelegramApi.Letters;

/// <summary>Reads marked-up text atom by atom. What is no markup of ours counts as letters.</summary>
internal static class Atoms
{
    private const int LongestEntity = 10;

    private static readonly string[] Tags = ["b", "i", "code"];

    public static IEnumerable<Atom> Of(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var atom = Next(text, at);
            at = atom.End;
            yield return atom;
        }
    }

    /// <summary>The name in a tag.</summary>
    public static string Name(string text, Atom tag) =>
        text[tag.Start..tag.End].Trim('<', '/', '>');

    /// <summary>What a reader sees of an atom.</summary>
    public static string Seen(string text, Atom atom)
    {
        var raw = text[atom.Start..atom.End];
        return atom.Visible == 0 ? "" : raw.Length > 1 && raw[0] == '&' ? Decode(raw) ?? raw : raw;
    }

    private static Atom Next(string text, int at) => text[at] switch
    {
        '<' => Tag(text, at) ?? new Atom(at, 1, 1, AtomKind.Letter),
        '&' => Entity(text, at),
        '\n' => new Atom(at, 1, 1, AtomKind.NewLine),
        ' ' or '\t' => new Atom(at, 1, 1, AtomKind.Space),
        _ when at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) =>
            new Atom(at, 2, 2, AtomKind.Letter),
        _ => new Atom(at, 1, 1, AtomKind.Letter),
    };

    private static Atom? Tag(string text, int at)
    {
        foreach (var name in Tags)
        {
            if (Follows(text, at, $"<{name}>"))
            {
                return new Atom(at, name.Length + 2, 0, AtomKind.OpeningTag);
            }

            if (Follows(text, at, $"</{name}>"))
            {
                return new Atom(at, name.Length + 3, 0, AtomKind.ClosingTag);
            }
        }

        return null;
    }

    private static bool Follows(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static Atom Entity(string text, int at)
    {
        var end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        return end > 0 && Decode(text[at..(end + 1)]) is { } seen
            ? new Atom(at, end + 1 - at, seen.Length, AtomKind.Letter)
            : new Atom(at, 1, 1, AtomKind.Letter);
    }

    private static string? Decode(string entity) => entity switch
    {
        "&lt;" => "<",
        "&gt;" => ">",
        "&amp;" => "&",
        "&quot;" => "\"",
        ['&', '#', 'x' or 'X', .. var hex, ';'] => Character(hex, NumberStyles.AllowHexSpecifier),
        ['&', '#', .. var digits, ';'] => Character(digits, NumberStyles.None),
        _ => null,
    };

    private static string? Character(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) && code > 0
            ? new Rune(code).ToString()
            : null;
}
