using System.Collections.Concurrent;
using System.Globalization;
using Bot.Conversations.Effects;
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

        return Remember(EntryRows.Load(connection, key));
    }

    /// <summary>Follows a commit that is on disk, so that whoever fills in an entry does not read all of it again after
    /// each answer.</summary>
    /// <param name="effects">What was committed.</param>
    /// <param name="seen">The revisions it was computed from.</param>
    public void Follow(IReadOnlyList<Effect> effects, IReadOnlyDictionary<EntryKey, long> seen)
    {
        foreach (var (key, revision) in seen)
        {
            var before = revision == 0 ? Entry.Untouched(key) : known.GetValueOrDefault(key);
            if (before?.Revision == revision && After(before, effects) is var after && !ReferenceEquals(after, before))
            {
                Remember(after with { Revision = revision + 1 });
            }
        }
    }

    /// <summary>Counts the commits that touched the entry; 0 when it is not stored.</summary>
    public static long RevisionOf(Connection connection, EntryKey key) =>
        Convert.ToInt64(connection.Value(Revision, key.Campaign, key.Unit), CultureInfo.InvariantCulture);

    private static Entry After(Entry entry, IReadOnlyList<Effect> effects) => effects.Aggregate(
        entry,
        (now, effect) => effect switch
        {
            Effect.Keep keep when keep.Entry == entry.Key => now.With(keep.Answers),
            Effect.Submit submit when submit.Entry == entry.Key => now.Submitted(submit.Receipt),
            Effect.Review review when review.Entry == entry.Key => now.After(review.Step),
            _ => now,
        });

    private Entry Remember(Entry entry)
    {
        if (known.Count >= Limit)
        {
            known.Clear();
        }

        return known[entry.Key] = entry;
    }
}
