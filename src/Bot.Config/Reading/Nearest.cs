namespace Bot.Config.Reading;

/// <summary>Finds the word that was meant.</summary>
internal static class Nearest
{
    /// <summary>The known word closest to the written one; null when none is close.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        var reach = written.Length switch { <= 2 => 0, <= 4 => 1, <= 8 => 2, _ => 3 };
        var best = known
            .Select(word => (Word: word, Far: Distance(written.ToUpperInvariant(), word.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Far)
            .FirstOrDefault((Word: "", Far: int.MaxValue));
        return best.Far <= reach ? best.Word : null;
    }

    /// <summary>A cure for an unknown word: the closest one, or the whole list.</summary>
    public static string Cure(string written, IReadOnlyCollection<string> known) => To(written, known) switch
    {
        { } word => $"Возможно, {word}?",
        null when known.Count == 0 => "Ни одного ещё не описано.",
        null => $"Подходят: {Listed(known)}.",
    };

    private static string Listed(IReadOnlyCollection<string> known)
    {
        const int Shown = 24;
        var words = string.Join(", ", known.Order(StringComparer.Ordinal).Take(Shown));
        return known.Count > Shown ? words + " и другие" : words;
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
