using System.Globalization;
using System.Text;

namespace Bot.Monitoring.Organisations;

/// <summary>The stems of a written name that tell it from others: «в Приозерском р-не» gives «приозерск».</summary>
/// <param name="Stems">The stems in their order; numbers are stems too.</param>
/// <param name="NamesNothing">Whether there is nothing but words such as «район» and «служба».</param>
internal sealed record Wording(IReadOnlyList<string> Stems, bool NamesNothing)
{
    private const char Accent = '\u0306';

    private const int ShortestStem = 3;

    private static readonly string[] Endings =
    [
        "иями", "ого", "его", "ому", "ему", "ыми", "ими", "ьем", "ями", "ами", "ией",
        "ий", "ый", "ой", "ей", "ым", "им", "ом", "ем", "ая", "яя", "ую", "юю", "ое", "ее", "ие", "ые",
        "их", "ых", "ея", "ею",
        "ье", "ья", "ью", "ам", "ям", "ах", "ях", "ию", "ия", "ии",
        "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й",
    ];

    /// <summary>Words that many names share or that stand around a name.</summary>
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        "в", "во", "на", "по", "из", "от", "до", "к", "ко", "с", "со", "о", "об", "у", "для", "и",
        "г", "гор", "го", "м", "мр", "мо", "р", "им", "имени", "й", "я",
        "ммс", "мс", "моу", "мбоу", "мкоу", "маоу", "мобу", "гбоу", "гкоу",
    };

    /// <summary>How the words begin that many names share.</summary>
    private static readonly string[] SharedStarts =
    [
        "район", "округ", "город", "муниципальн", "методическ", "служб", "администрац", "комитет", "управлен", "отдел",
        "образован", "средн", "основн", "общеобразовательн", "бюджетн", "казенн", "автономн", "учрежден",
    ];

    /// <summary>Short names of a sort of school, and the word they stand for.</summary>
    private static readonly Dictionary<string, string> Sorts = new(StringComparer.Ordinal)
    {
        ["сош"] = "школ", ["оош"] = "школ", ["нош"] = "школ", ["дс"] = "сад", ["доу"] = "сад", ["мбдоу"] = "сад",
        ["мкдоу"] = "сад", ["мадоу"] = "сад", ["детск"] = "сад",
    };

    /// <summary>Reads what was written.</summary>
    public static Wording Of(string text)
    {
        var words = Words(Plain(text)).ToList();
        var telling = words.Where(word => !IsShared(word)).ToList();
        var stems = (telling.Count == 0 ? words : telling).Select(Stem).Aggregate(new List<string>(), Once);

        // «1-я школа» is «Школа № 1».
        return new Wording([.. stems.OrderBy(IsNumber)], telling.Count == 0);
    }

    /// <summary>Whether a stem is a number.</summary>
    public static bool IsNumber(string stem) => char.IsDigit(stem[0]);

    // «Детский сад» is one idea in two words, and so is «МБДОУ детский сад».
    private static List<string> Once(List<string> stems, string stem)
    {
        if (stems.Count == 0 || stems[^1] != stem)
        {
            stems.Add(stem);
        }

        return stems;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            switch (char.GetUnicodeCategory(letter))
            {
                case UnicodeCategory.NonSpacingMark:
                    Recompose(plain, letter);
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    plain.Append(Letter(letter));
                    break;
            }
        }

        return plain.ToString();
    }

    private static void Recompose(StringBuilder plain, char mark)
    {
        if (mark == Accent && plain.Length > 0 && plain[^1] == 'и')
        {
            plain[^1] = 'й';
        }
    }

    private static char Letter(char letter) => letter switch
    {
        'ё' => 'е',
        _ when char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation => '-',
        _ when char.IsLetterOrDigit(letter) => letter,
        _ => ' ',
    };

    private static IEnumerable<string> Words(string plain) =>
        plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.StartsWith("р-н", StringComparison.Ordinal))
            .SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(NumbersApart);

    private static IEnumerable<string> NumbersApart(string word)
    {
        var start = 0;
        for (var at = 1; at <= word.Length; at++)
        {
            if (at == word.Length || char.IsDigit(word[at]) != char.IsDigit(word[start]))
            {
                yield return word[start..at];
                start = at;
            }
        }
    }

    private static bool IsShared(string word) =>
        Shared.Contains(word) || SharedStarts.Any(start => word.StartsWith(start, StringComparison.Ordinal));

    private static string Stem(string word)
    {
        if (IsNumber(word))
        {
            return word.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        }

        if (Sorts.TryGetValue(word, out var sort))
        {
            return sort;
        }

        var ending = Endings.FirstOrDefault(ending =>
            word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        var stem = word[..^ending.Length];
        return Sorts.GetValueOrDefault(stem, stem);
    }
}
