using Bot.Monitoring.Documents;
using Bot.Runner.Sending;
using Bot.Storage.Sqlite.Connections;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Letters;

/// <summary>The letters that wait.</summary>
internal static class LetterRows
{
    private const string Put = """
        INSERT INTO outbox (chat, lane, text, buttons, not_before, not_after, made_at, attached, commands)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
        """;

    private const string Waiting = """
        SELECT id, chat, lane, text, buttons, not_before, not_after, attempts, attached, commands
        FROM outbox INDEXED BY outbox_waiting
        WHERE state = 'waiting' AND id > $1 AND (not_before IS NULL OR not_before <= $2) ORDER BY id LIMIT $3
        """;

    private const string Kept = "SELECT 1 FROM person WHERE id = $1";

    /// <summary>Those of a turn's letters that are to be sent: a notice or a menu for somebody else goes to nobody who
    /// is not kept any more.</summary>
    public static IReadOnlyList<Letter> Wanted(Connection connection, IReadOnlyList<Letter> letters, long chat)
    {
        bool IsWanted(Letter letter) => letter.Chat == chat
            || (letter.Lane != Lane.Reminder && letter.Commands is null)
            || connection.Value(Kept, letter.Chat) is not null;
        return letters.All(IsWanted) ? letters : [.. letters.Where(IsWanted)];
    }

    public static IReadOnlyList<Letter> Add(Connection connection, IReadOnlyList<Letter> letters, DateTimeOffset at)
    {
        if (letters.Count == 0)
        {
            return letters;
        }

        var instant = Text.Of(at);
        var added = new List<Letter>(letters.Count);
        foreach (var letter in letters)
        {
            var id = connection.Value(
                Put, letter.Chat, (int)letter.Lane, letter.Text, Text.Of(letter.Buttons), Text.Of(letter.NotBefore),
                Text.Of(letter.NotAfter), instant, Text.OrNull(letter.Attached), Text.OrNull(letter.Commands));
            added.Add(letter with { Id = (long)id! });
        }

        return added;
    }

    public static IReadOnlyList<Letter> Unsent(Connection connection, long after, DateTimeOffset due, int limit)
    {
        var letters = new List<Letter>();
        using var rows = connection.Read(Waiting, after, Text.Of(due), limit);
        while (rows.Read())
        {
            letters.Add(new Letter(
                rows.GetInt64(0), rows.GetInt64(1), (Lane)rows.GetInt32(2), rows.GetString(3),
                rows.IsDBNull(4) ? [] : StoredJson.Read<List<List<LetterButton>>>(rows.GetString(4)),
                rows.InstantOrNull(5), rows.InstantOrNull(6), rows.GetInt32(7))
            {
                Attached = rows.IsDBNull(8) ? null : StoredJson.Read<Document>(rows.GetString(8)),
                Commands = rows.IsDBNull(9) ? null : StoredJson.Read<List<string>>(rows.GetString(9)),
            });
        }

        return letters;
    }
}
