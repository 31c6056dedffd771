using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Moves entries to another version of their monitoring, each renamed answer with its rows in the audit.
/// </summary>
internal static class VersionWriting
{
    private const string Pin = """
        UPDATE entry SET version = $3, revision = revision + 1 WHERE campaign = $1 AND unit = $2
        """;

    private const string Old = "SELECT answer FROM answer WHERE campaign = $1 AND unit = $2 AND question = $3";

    // Keys may change places: each goes through one that no question can have.
    private const string Rename = """
        UPDATE answer SET question = $4 WHERE campaign = $1 AND unit = $2 AND question = $3
        """;

    private const string Audit = """
        INSERT INTO audit (at, way, campaign, unit, question, old, new) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    public static CommitResult Migrate(Connection connection, IReadOnlyList<EntryMove> moves, DateTimeOffset at)
    {
        if (EntryWriting.HasChanged(connection, moves.ToDictionary(move => move.Entry, move => move.Revision)))
        {
            return new CommitResult.Conflict();
        }

        foreach (var move in moves)
        {
            Carry(connection, move, Text.Of(at));
        }

        return new CommitResult.Done([]);
    }

    private static void Carry(Connection connection, EntryMove move, string at)
    {
        var (campaign, unit) = move.Entry;
        var renamed = new List<(string From, string To, object Answer)>();
        foreach (var (from, to) in move.Renamed)
        {
            if (connection.Value(Old, campaign, unit, from) is { } answer)
            {
                connection.Run(Rename, campaign, unit, from, " " + to);
                renamed.Add((from, to, answer));
            }
        }

        foreach (var (from, to, answer) in renamed)
        {
            connection.Run(Rename, campaign, unit, " " + to, to);
            Write(connection, at, move.Entry, from, answer, null);
            Write(connection, at, move.Entry, to, null, answer);
        }

        connection.Run(Pin, campaign, unit, move.Version);
    }

    private static void Write(
        Connection connection, string at, EntryKey entry, string question, object? old, object? now) => connection.Run(
        Audit, at, Text.Of(Way.Migration), entry.Campaign, entry.Unit, question, old, now);
}
