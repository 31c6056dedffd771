using System.Collections.Concurrent;
using System.Globalization;
using Bot.Monitoring.Entries;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Entries that were read before. One is as good as read anew while its revision is the stored one, whoever
/// wrote it; a summary of all units then costs one look at each revision.</summary>
internal sealed class EntryCache
{
    private const string Revision = "SELECT revision FROM entry WHERE campaign = $1 AND unit = $2";
    private const int Limit = 4096;

    private readonly ConcurrentDictionary<EntryKey, Entry> known = new();

    public Entry Load(Connection connection, EntryKey key)
    {
        var revision = RevisionOf(connection, key);
        if (revision == 0)
        {
            return Entry.Untouched(key);
        }

        if (known.TryGetValue(key, out var entry) && entry.Revision == revision)
        {
            return entry;
        }

        if (known.Count >= Limit)
        {
            known.Clear();
        }

        return known[key] = EntryRows.Load(connection, key);
    }

    /// <summary>Counts the commits that touched the entry; 0 when it is not stored.</summary>
    public static long RevisionOf(Connection connection, EntryKey key) =>
        Convert.ToInt64(connection.Value(Revision, key.Campaign, key.Unit), CultureInfo.InvariantCulture);
}
