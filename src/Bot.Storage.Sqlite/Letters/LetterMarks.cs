using System.Diagnostics;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;
using Bot.Storage.Sqlite.Operators;
using Bot.Storage.Sqlite.Turns;

namespace Bot.Storage.Sqlite.Letters;

/// <summary>Writes down what became of letters.</summary>
internal static class LetterMarks
{
    // What opens a way in is not kept once it was handed over, nor are the files.
    private const string Finish = """
        UPDATE outbox SET state = $2, finished_at = $3, message = $4, error = $5, attempts = attempts + $6,
            attached = CASE $2 WHEN 'dead' THEN attached END,
            text = CASE WHEN $2 <> 'dead' AND instr(text, '/start ') > 0 THEN '' ELSE text END
        WHERE id = $1 AND state = 'waiting'
        """;

    private const string Retry = """
        UPDATE outbox SET not_before = $2, error = $3, attempts = attempts + 1 WHERE id = $1 AND state = 'waiting'
        """;

    private const string ChatOf = "SELECT chat FROM outbox WHERE id = $1";

    private const string Drop = """
        UPDATE outbox SET state = 'unreachable', finished_at = $2, error = $3, attached = NULL
        WHERE chat = $1 AND state = 'waiting' AND lane > 0
        """;

    public static int Write(Connection connection, IReadOnlyList<LetterMark> marks, DateTimeOffset at)
    {
        foreach (var mark in marks)
        {
            Write(connection, mark, at);
        }

        return marks.Count;
    }

    private static void Write(Connection connection, LetterMark mark, DateTimeOffset at)
    {
        switch (mark)
        {
            case LetterMark.Sent sent:
                connection.Run(Finish, sent.Letter, "sent", Text.Of(at), sent.Message, null, 1);
                break;
            case LetterMark.Expired expired:
                connection.Run(Finish, expired.Letter, "expired", Text.Of(at), null, null, 0);
                break;
            case LetterMark.Unreachable gone:
                Unreachable(connection, gone, at);
                break;
            case LetterMark.Dead dead:
                connection.Run(Finish, dead.Letter, "dead", Text.Of(at), null, dead.Why, 1);
                break;
            case LetterMark.Retry retry:
                connection.Run(Retry, retry.Letter, Text.Of(retry.NotBefore), retry.Why);
                break;
            case LetterMark.Moved moved when connection.Value(ChatOf, moved.Letter) is long chat:
                Moves.Move(connection, chat, moved.NewChat);
                break;
            case LetterMark.Moved:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Unreachable(Connection connection, LetterMark.Unreachable gone, DateTimeOffset at)
    {
        connection.Run(Finish, gone.Letter, "unreachable", Text.Of(at), null, gone.Why, 1);
        if (connection.Value(ChatOf, gone.Letter) is long chat)
        {
            PeopleWriting.SetReachable(connection, chat, false);
            connection.Run(Drop, chat, Text.Of(at), gone.Why);
        }
    }
}
