using System.Globalization;
using Bot.Monitoring;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>What «/decisions [register] [own] [from]» or «/decisions [register] DECISION [party unit]» asks
/// for.</summary>
/// <param name="Register">Null when none was named.</param>
/// <param name="Decision">Null for the list.</param>
/// <param name="Own">Whether the person asks for his own ones.</param>
/// <param name="From">The number of the first one to list, from 1.</param>
/// <param name="Rest">The words that were not understood as any of these.</param>
internal sealed record DecisionRequest(Register? Register, Decision? Decision, bool Own, int From, string Rest)
{
    private const string Latin = "ABVGDEEJZIJKLMNOPRSTUFHCCSSQYXEUY";
    private const string Russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";

    /// <summary>Reads a request among the registers that the person sees.</summary>
    public static DecisionRequest Read(Catalog catalog, Person? person, string? words)
    {
        var registers = Duties.Registers(catalog, person);
        var rest = (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var register = Take(rest, word => registers.FirstOrDefault(
            each => string.Equals(each.Id, word, StringComparison.OrdinalIgnoreCase)));
        if (Take(rest, word => Find(register is null ? registers : [register], word)) is var (home, decision))
        {
            return new DecisionRequest(home, decision, false, 1, string.Join(' ', rest));
        }

        var own = Take(rest, word => word is "own" or "мои" or "my" ? word : null) is not null;
        var from = Take(rest, word => char.IsAsciiDigit(word[0]) ? word : null);
        return new DecisionRequest(register, null, own, Number(from), string.Join(' ', rest));
    }

    /// <summary>The words of a list, for a button.</summary>
    public static string Written(Register register, bool own, int from) =>
        register.Id + (own ? " own" : "") + " " + from.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words of one decision, for a button.</summary>
    public static string Written(Register register, Decision decision) => $"{register.Id} {decision.Id}";

    private static (Register Register, Decision Decision)? Find(IEnumerable<Register> registers, string word)
    {
        foreach (var register in registers)
        {
            if (register.Decisions.FirstOrDefault(each => Same(each.Id, word)) is { } decision)
            {
                return (register, decision);
            }
        }

        return null;
    }

    // «ДОП-2» is typed without changing the keyboard, and a document may hold either letter.
    private static bool Same(string id, string word) => string.Equals(
        id, string.Concat(word.Trim('.', ',', '«', '»').Select(Plain)), StringComparison.OrdinalIgnoreCase);

    private static char Plain(char sign) => Russian.IndexOf(char.ToUpperInvariant(sign)) is >= 0 and var at
        ? Latin[at]
        : sign is '–' or '—' or '‑' or '−' ? '-' : sign;

    private static T? Take<T>(List<string> words, Func<string, T?> find)
    {
        if (words.Count == 0 || find(words[0]) is not { } found)
        {
            return default;
        }

        words.RemoveAt(0);
        return found;
    }

    private static int Number(string? word)
    {
        var digits = string.Concat((word ?? "").TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? number
            : 1;
    }
}
