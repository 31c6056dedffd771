using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Keeps answers and submissions, each with its row in the audit.</summary>
internal static class EntryWriting
{
    private const string Create = """
        INSERT INTO entry (campaign, unit, version, state, revision) VALUES ($1, $2, $3, 'draft', 0)
        ON CONFLICT DO NOTHING
        """;

    private const string Touch = "UPDATE entry SET revision = revision + 1 WHERE campaign = $1 AND unit = $2";

    private const string Old = "SELECT answer FROM answer WHERE campaign = $1 AND unit = $2 AND question = $3";

    private const string Put = """
        INSERT INTO answer (campaign, unit, question, answer, at, person, way, message, reasons, differences)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT DO UPDATE SET answer = $4, at = $5, person = $6, way = $7, message = $8, reasons = $9,
            differences = $10
        """;

    private const string PutReceipt = """
        INSERT INTO receipt (number, campaign, unit, at, answers, sha256, person) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string MarkSubmitted = """
        UPDATE entry SET state = 'submitted', receipt = $3, first_submitted_at = coalesce(first_submitted_at, $4)
        WHERE campaign = $1 AND unit = $2
        """;

    private const string Audit = """
        INSERT INTO audit (at, person, way, campaign, unit, question, old, new, reasons, receipt)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    /// <summary>Whether an entry that was seen has changed since.</summary>
    public static bool HasChanged(Connection connection, IReadOnlyDictionary<EntryKey, long> seen) =>
        seen.Any(entry => EntryCache.RevisionOf(connection, entry.Key) != entry.Value);

    /// <summary>Keeps the answers and submissions among the effects; every entry they touch gets its next revision.
    /// </summary>
    public static void Write(Connection connection, IReadOnlyList<Effect> effects, DateTimeOffset at)
    {
        var touched = new HashSet<EntryKey>();
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case Effect.Keep keep:
                    Keep(connection, keep);
                    touched.Add(keep.Entry);
                    break;
                case Effect.Submit submit:
                    Submit(connection, submit, at);
                    touched.Add(submit.Entry);
                    break;
            }
        }

        foreach (var key in touched)
        {
            connection.Run(Touch, key.Campaign, key.Unit);
        }
    }

    private static void Keep(Connection connection, Effect.Keep keep)
    {
        var (campaign, unit) = keep.Entry;
        connection.Run(Create, campaign, unit, keep.Version);
        foreach (var kept in keep.Answers)
        {
            var old = connection.Value(Old, campaign, unit, kept.Question);
            var (answer, reasons) = (StoredJson.Write(kept.Answer), Text.Of(kept.Reasons));
            var (at, way) = (Text.Of(kept.Origin.At), Text.Of(kept.Origin.Way));
            connection.Run(
                Put, campaign, unit, kept.Question, answer, at, kept.Origin.Person, way, kept.Origin.Message, reasons,
                Text.Of(kept.Differences));
            connection.Run(
                Audit, at, kept.Origin.Person, way, campaign, unit, kept.Question, old, answer, reasons, null);
        }
    }

    private static void Submit(Connection connection, Effect.Submit submit, DateTimeOffset at)
    {
        var ((campaign, unit), receipt) = (submit.Entry, submit.Receipt);
        if (IsAbsent(connection, submit.Entry))
        {
            throw new InvalidOperationException("An entry in which nothing was ever kept cannot be submitted.");
        }

        long? person = submit.Person == 0 ? null : submit.Person;
        var way = Text.Of(person is null ? Way.Import : Way.Chat);
        connection.Run(
            PutReceipt, receipt.Number, campaign, unit, Text.Of(receipt.At), receipt.Values, receipt.Sha256, person);
        connection.Run(MarkSubmitted, campaign, unit, receipt.Number, Text.Of(receipt.At));
        connection.Run(
            Audit, Text.Of(at), person, way, campaign, unit, null, null, null, null, receipt.Number);
    }

    private static bool IsAbsent(Connection connection, EntryKey key) =>
        connection.Value("SELECT 1 FROM entry WHERE campaign = $1 AND unit = $2", key.Campaign, key.Unit) is null;
}
