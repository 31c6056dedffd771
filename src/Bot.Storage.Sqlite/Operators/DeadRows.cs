using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>What was given up.</summary>
internal static class DeadRows
{
    private const string Dead = """
        SELECT id, 1, chat, attempts, error, finished_at FROM inbox WHERE state = 'dead'
        UNION ALL
        SELECT id, 0, chat, attempts, error, finished_at FROM outbox WHERE state = 'dead'
        ORDER BY 6, 1
        """;

    public static IReadOnlyList<DeadLetter> Load(Connection connection)
    {
        var found = new List<DeadLetter>();
        using var rows = connection.Read(Dead);
        while (rows.Read())
        {
            found.Add(new DeadLetter(
                rows.GetInt64(0), rows.GetBoolean(1), rows.GetInt64(2), rows.GetInt32(3), rows.GetString(4),
                rows.Instant(5)));
        }

        return found;
    }
}
