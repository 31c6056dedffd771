using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>What is of no use any more: found by a reader, so that no turn waits for the search, and deleted in steps,
/// so that none waits for all of it.</summary>
internal static class Tidying
{
    /// <summary>The most that is deleted at once.</summary>
    public const int Step = 1000;

    private const string FindInbox =
        "SELECT id FROM inbox WHERE state = 'done' AND finished_at < $1 ORDER BY id LIMIT $2";

    // Of somebody who is not kept, a letter is not kept either.
    private const string FindOutbox = """
        SELECT id FROM outbox WHERE state IN ('sent', 'expired', 'unreachable')
            AND (finished_at < $1 OR NOT EXISTS (SELECT 1 FROM person p WHERE p.id = outbox.chat))
        ORDER BY id LIMIT $2
        """;

    // A button that just leads somewhere may be pressed at any time; nobody scrolls back a hundred screens. One under a
    // notice stands under no screen: it is kept as long as the notice.
    private const string FindButtons = """
        SELECT b.token FROM button b LEFT JOIN chat c ON c.id = b.chat
        WHERE b.made_at < $1
            AND (b.used_at IS NOT NULL OR c.id IS NULL OR (b.screen >= 0 AND b.screen < c.screen - 100)) LIMIT $2
        """;

    private const string FindNoticed = "SELECT token FROM button WHERE screen < 0 AND made_at < $1 LIMIT $2";

    private const string FindInvitations =
        "SELECT key FROM invitation WHERE used_at IS NULL AND expires < $1 LIMIT $2";

    private const string DropInbox = "DELETE FROM inbox WHERE id IN (SELECT value FROM json_each($1))";
    private const string DropOutbox = "DELETE FROM outbox WHERE id IN (SELECT value FROM json_each($1))";
    private const string DropButtons = "DELETE FROM button WHERE token IN (SELECT value FROM json_each($1))";

    private const string DropInvitations = """
        DELETE FROM invitation WHERE used_at IS NULL AND key IN (SELECT value FROM json_each($1))
        """;

    /// <summary>Each kind of what is tidied: how it is found, how it is dropped, how long it is kept.</summary>
    public static IReadOnlyList<(string Find, string Drop, TimeSpan Kept)> Kinds(Retention kept) =>
    [
        (FindInbox, DropInbox, kept.Deliveries), (FindOutbox, DropOutbox, kept.Letters),
        (FindButtons, DropButtons, kept.Deliveries), (FindNoticed, DropButtons, kept.Letters),
        (FindInvitations, DropInvitations, kept.Invitations),
    ];

    public static List<object> Find(Connection connection, string sql, DateTimeOffset before)
    {
        var found = new List<object>();
        using var rows = connection.Read(sql, Text.Of(before), Step);
        while (rows.Read())
        {
            found.Add(rows.GetValue(0));
        }

        return found;
    }

    public static int Drop(Connection connection, string sql, List<object> found) =>
        connection.Run(sql, StoredJson.Write(found));
}
