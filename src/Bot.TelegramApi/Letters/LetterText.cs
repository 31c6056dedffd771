using System.Text;

namespace Bot.TelegramApi.Letters;

/// <summary>The text of a letter, cut into what one message may hold.</summary>
public static class LetterText
{
    /// <summary>UTF-16 units that are seen: Telegram counts code points, which are never more.</summary>
    public const int LongestMessage = 4096;

    // Telegram's limit before parsing is 32,768 bytes; the rest is for the tags that are closed and opened again.
    private const int MostBytes = 30_000;

    /// <summary>Parts that each can be parsed alone; together they show the same as the whole.</summary>
    /// <param name="text">With b, i, code and escapes.</param>
    /// <param name="longest">Units that are seen in a part, at least 2.</param>
    public static IReadOnlyList<string> Split(string text, int longest = LongestMessage)
    {
        var atoms = Atoms.Of(text).ToArray();
        if (Fits(text, atoms, longest))
        {
            return [text];
        }

        var parts = new List<string>();
        var open = new List<string>();
        for (var start = 0; start < atoms.Length;)
        {
            var end = CutAfter(text, atoms, start, longest);
            parts.Add(Part(text, atoms.AsSpan(start..end), open));
            start = end;
        }

        return parts;
    }

    /// <summary>What a reader sees, without markup.</summary>
    public static string Plain(string text) =>
        string.Concat(Atoms.Of(text).Select(atom => Atoms.Seen(text, atom)));

    private static bool Fits(string text, Atom[] atoms, int longest) =>
        atoms.Sum(atom => atom.Visible) <= longest && Encoding.UTF8.GetByteCount(text) <= MostBytes;

    // A newline first, then a space, unless that leaves the part less than half full; else wherever it is full.
    private static int CutAfter(string text, Atom[] atoms, int start, int longest)
    {
        var (line, word, visible, bytes) = (0, 0, 0, 0);
        for (var i = start; i < atoms.Length; i++)
        {
            var atom = atoms[i];
            visible += atom.Visible;
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(atom.Start, atom.Length));
            if (i > start && (visible > longest || bytes > MostBytes))
            {
                return line > 0 ? line : word > 0 ? word : i;
            }

            var late = visible * 2 >= longest || bytes * 2 >= MostBytes;
            line = atom.Kind == AtomKind.NewLine && late ? i + 1 : line;
            word = atom.Kind == AtomKind.Space && late ? i + 1 : word;
        }

        return atoms.Length;
    }

    private static string Part(string text, ReadOnlySpan<Atom> atoms, List<string> open)
    {
        var part = new StringBuilder();
        part.AppendJoin("", open.Select(name => $"<{name}>"));
        foreach (var atom in atoms)
        {
            part.Append(text, atom.Start, atom.Length);
            if (atom.Kind == AtomKind.OpeningTag)
            {
                open.Add(Atoms.Name(text, atom));
            }
            else if (atom.Kind == AtomKind.ClosingTag && open.LastOrDefault() == Atoms.Name(text, atom))
            {
                open.RemoveAt(open.Count - 1);
            }
        }

        part.AppendJoin("", open.AsEnumerable().Reverse().Select(name => $"</{name}>"));
        return part.ToString();
    }
}
