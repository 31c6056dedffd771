using Bot.Runner.Receiving;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Inbox;

/// <summary>The deliveries.</summary>
internal static class InboxRows
{
    private const string Put = """
        INSERT INTO inbox (delivery, chat, sender, content, received_at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING RETURNING id
        """;

    private const string Waiting = """
        SELECT id, delivery, chat, sender, content, received_at, attempts
        FROM inbox WHERE state = 'waiting' AND id > $1 ORDER BY id LIMIT $2
        """;

    // What was typed and by whom is needed no more; the delivery's id stays, to know a repeat by.
    private const string Done =
        "UPDATE inbox SET state = 'done', finished_at = $2, sender = '', content = '' WHERE id = $1";

    private const string Dead = """
        UPDATE inbox SET state = 'dead', finished_at = $2, error = $3, attempts = attempts + 1 WHERE id = $1
        """;

    private const string Tried = "UPDATE inbox SET attempts = attempts + 1, error = $2 WHERE id = $1";

    public static List<InboxRow> Add(Connection connection, IReadOnlyList<Received> batch, DateTimeOffset at)
    {
        var added = new List<InboxRow>(batch.Count);
        var instant = Text.Of(at);
        foreach (var received in batch)
        {
            var id = connection.Value(
                Put, received.Update, received.Chat, StoredJson.Write(received.Sender),
                StoredJson.Write(received.Content), instant);
            if (id is long number)
            {
                added.Add(new InboxRow(number, received, at, 0));
            }
        }

        return added;
    }

    public static IReadOnlyList<InboxRow> Unfinished(Connection connection, long after, int limit)
    {
        var found = new List<InboxRow>();
        using var rows = connection.Read(Waiting, after, limit);
        while (rows.Read())
        {
            var received = new Received(
                rows.GetInt64(1), rows.GetInt64(2), StoredJson.Read<Sender>(rows.GetString(3)),
                StoredJson.Read<Incoming>(rows.GetString(4)));
            found.Add(new InboxRow(rows.GetInt64(0), received, rows.Instant(5), rows.GetInt32(6)));
        }

        return found;
    }

    /// <summary>Done, or among the dead letters when there is an error.</summary>
    public static void Finish(Connection connection, long inbox, string? error, DateTimeOffset at)
    {
        if (error is null)
        {
            connection.Run(Done, inbox, Text.Of(at));
        }
        else
        {
            connection.Run(Dead, inbox, Text.Of(at), error);
        }
    }

    public static int Fail(Connection connection, long inbox, string error) => connection.Run(Tried, inbox, error);
}
