using Bot.Runner.Sending;
using Bot.Storage.Sqlite.Connections;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Letters;

/// <summary>The letters that wait.</summary>
internal static class LetterRows
{
    private const string Put = """
        INSERT INTO outbox (chat, lane, text, buttons, not_before, not_after, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
        """;

    private const string Waiting = """
        SELECT id, chat, lane, text, buttons, not_before, not_after, attempts
        FROM outbox INDEXED BY outbox_waiting
        WHERE state = 'waiting' AND id > $1 AND (not_before IS NULL OR not_before <= $2) ORDER BY id LIMIT $3
        """;

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
                Text.Of(letter.NotAfter), instant);
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
                rows.InstantOrNull(5), rows.InstantOrNull(6), rows.GetInt32(7)));
        }

        return letters;
    }
}
