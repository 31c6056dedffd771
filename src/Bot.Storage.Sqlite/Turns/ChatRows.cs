using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Turns;

/// <summary>Chats, their persons and buttons, as they are read.</summary>
internal static class ChatRows
{
    private const string Chat = """
        SELECT c.place, c.screen, c.revision, p.name, p.language, p.reachable, h.role, h.unit
        FROM (SELECT $1 AS id) k
        LEFT JOIN chat c ON c.id = k.id
        LEFT JOIN person p ON p.id = k.id
        LEFT JOIN holding h ON h.person = k.id AND h.revoked_at IS NULL
        ORDER BY h.id
        """;

    private const string Button = "SELECT chat, screen, command, used_at FROM button WHERE token = $1";

    /// <summary>Where a chat is; idle at revision 0 when it is not stored.</summary>
    public static ChatState Load(Connection connection, long chat)
    {
        using var rows = connection.Read(Chat, chat);
        rows.Read();
        var known = !rows.IsDBNull(2);
        var state = new ChatState(
            chat,
            known ? StoredJson.Read<Place>(rows.GetString(0)) : new Place.Idle(),
            known ? rows.GetInt32(1) : 0,
            null,
            rows.IsDBNull(5) || rows.GetBoolean(5),
            known ? rows.GetInt64(2) : 0);
        if (rows.IsDBNull(3))
        {
            return state;
        }

        var holdings = new List<Holding>();
        var person = new Person(chat, rows.GetString(3), rows.GetString(4), holdings);
        do
        {
            if (!rows.IsDBNull(6))
            {
                holdings.Add(new Holding(rows.Word<Role>(6), rows.GetString(7)));
            }
        }
        while (rows.Read());

        return state with { Person = person };
    }

    /// <summary>What a token stands for; null when it is not known.</summary>
    public static StoredButton? LoadButton(Connection connection, string token)
    {
        using var rows = connection.Read(Button, token);
        return rows.Read()
            ? new StoredButton(
                token, rows.GetInt64(0), rows.GetInt32(1), StoredJson.Read<Command>(rows.GetString(2)),
                !rows.IsDBNull(3))
            : null;
    }
}
