using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;

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

    public static CommitResult Migrate(AuditChain audit, IReadOnlyList<EntryMove> moves, DateTimeOffset at)
    {
        if (EntryWriting.HasChanged(audit.Connection, moves.ToDictionary(move => move.Entry, move => move.Revision)))
        {
            return new CommitResult.Conflict();
        }

        foreach (var move in moves)
        {
            Carry(audit, move, at);
        }

        return new CommitResult.Done([]);
    }

    private static void Carry(AuditChain audit, EntryMove move, DateTimeOffset at)
    {
        var ((campaign, unit), connection) = (move.Entry, audit.Connection);
        var renamed = new List<(string From, string To, string Answer)>();
        foreach (var (from, to) in move.Renamed)
        {
            if (connection.Value(Old, campaign, unit, from) is string answer)
            {
                connection.Run(Rename, campaign, unit, from, " " + to);
                renamed.Add((from, to, answer));
            }
        }

        foreach (var (from, to, answer) in renamed)
        {
            connection.Run(Rename, campaign, unit, " " + to, to);
            Write(audit, at, move.Entry, from, answer, null);
        }

        // After all of them: where keys change places, the last row of each is what it holds.
        foreach (var (_, to, answer) in renamed)
        {
            Write(audit, at, move.Entry, to, null, answer);
        }

        connection.Run(Pin, campaign, unit, move.Version);
    }

    private static void Write(
        AuditChain audit, DateTimeOffset at, EntryKey entry, string question, string? old, string? now) =>
        audit.Add(new AuditLine(AuditAct.Migrate, at, null, Way.Migration)
        {
            Campaign = entry.Campaign,
            Unit = entry.Unit,
            Question = question,
            Old = old,
            New = now,
        });
}
