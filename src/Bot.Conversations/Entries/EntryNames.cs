using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations.Entries;

/// <summary>Finds entries by words: the campaign, the monitoring, the unit, or some of each.</summary>
internal static class EntryNames
{
    private const int ShortestWord = 3;

    /// <summary>The entry as a command names it.</summary>
    public static string Written(EntryKey key) => key.Campaign + " " + key.Unit;

    /// <summary>The entries that the words name in full, else those in whose names all the words are.</summary>
    public static IReadOnlyList<EntryKey> Among(Talk talk, IReadOnlyList<EntryKey> entries, string words)
    {
        var exact = entries.Where(key => Names(talk, key).Any(name => Same(name, words))).ToList();
        if (exact.Count > 0 || words.Trim().Length < ShortestWord)
        {
            return exact;
        }

        return [.. entries.Where(key => Rest(talk, key, words).All(word => IsIn(talk, key, word)))];
    }

    private static IEnumerable<string> Names(Talk talk, EntryKey key)
    {
        var open = talk.Open(key);
        return
        [
            key.Campaign, key.Unit, Written(key), open.Campaign.Title, open.Monitoring.Title,
            open.Monitoring.ShortTitle, open.Monitoring.Id, open.Unit.Name, open.Unit.ShortName, .. open.Unit.Aliases,
        ];
    }

    // A unit's name may be of several words and in any case; what is left of the text is about the campaign.
    private static IEnumerable<string> Rest(Talk talk, EntryKey key, string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = parts.Length; length > 0; length--)
        {
            for (var at = 0; at + length <= parts.Length; at++)
            {
                if (IsUnit(talk, key, string.Join(' ', parts[at..(at + length)])))
                {
                    return [.. parts[..at], .. parts[(at + length)..]];
                }
            }
        }

        return parts;
    }

    private static bool IsUnit(Talk talk, EntryKey key, string words) =>
        UnitNames.Read(talk.Open(key).Organisation, words) is UnitName.Known known && known.Unit.Id == key.Unit;

    private static bool IsIn(Talk talk, EntryKey key, string word) =>
        word.Length >= ShortestWord &&
        Names(talk, key).Any(name => name.Contains(word.Trim(',', '.'), StringComparison.OrdinalIgnoreCase));

    private static bool Same(string left, string right) =>
        string.Equals(left, right.Trim(), StringComparison.OrdinalIgnoreCase);
}
