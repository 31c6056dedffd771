using Bot.Conversations.Effects;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Campaigns;
using Bot.Storage.Sqlite.Connections;
using Bot.Storage.Sqlite.Entries;
using Bot.Storage.Sqlite.Inbox;
using Bot.Storage.Sqlite.Letters;
using Bot.Storage.Sqlite.Operators;
using Bot.Storage.Sqlite.Registers;

using Seen = System.Collections.Generic.IReadOnlyDictionary<Bot.Monitoring.Entries.EntryKey, long>;

namespace Bot.Storage.Sqlite.Turns;

/// <summary>Commits a turn. All that may have changed is checked before the first word is written.</summary>
internal static class TurnWriting
{
    private const string Revision = "SELECT revision FROM chat WHERE id = $1";

    private const string Put = """
        INSERT INTO chat (id, place, screen, revision) VALUES ($1, $2, $3, 1)
        ON CONFLICT DO UPDATE SET place = $2, screen = $3, revision = revision + 1
        """;

    private const string Unspent = "SELECT 1 FROM button WHERE token = $1 AND used_at IS NULL";
    private const string Spend = "UPDATE button SET used_at = $2 WHERE token = $1";

    private const string PutButton =
        "INSERT INTO button (token, chat, screen, command, made_at) VALUES ($1, $2, $3, $4, $5)";

    public static CommitResult Commit(Connection connection, TurnCommit turn)
    {
        if (HasMovedOn(connection, turn) || HasChanged(connection, turn.Effects, turn.Seen, turn.At))
        {
            return new CommitResult.Conflict();
        }

        connection.Run(Put, turn.Chat, StoredJson.Write(turn.Place), turn.Screen);
        if (turn.Inbox is { } inbox)
        {
            InboxRows.Finish(connection, inbox, turn.GivenUp, turn.At);
        }

        if (turn.Spent is not null)
        {
            connection.Run(Spend, turn.Spent, Text.Of(turn.At));
        }

        Carry(connection, turn.Effects, turn.At, turn.Chat);
        var letters = LetterRows.Wanted(connection, turn.Letters, turn.Chat);
        PutButtons(connection, turn, [.. turn.Letters.Except(letters).Select(letter => letter.Chat)]);
        return new CommitResult.Done(LetterRows.Add(connection, letters, turn.At));
    }

    public static CommitResult Apply(Connection connection, IReadOnlyList<Effect> effects, Seen seen, DateTimeOffset at)
    {
        if (HasChanged(connection, effects, seen, at))
        {
            return new CommitResult.Conflict();
        }

        Carry(connection, effects, at, null);
        return new CommitResult.Done([]);
    }

    private static bool HasMovedOn(Connection connection, TurnCommit turn) =>
        ((connection.Value(Revision, turn.Chat) as long?) ?? 0) != turn.Revision
        || (turn.Spent is not null && connection.Value(Unspent, turn.Spent) is null);

    private static bool HasChanged(
        Connection connection, IReadOnlyList<Effect> effects, Seen seen, DateTimeOffset at) =>
        (effects.Any(effect => effect is Effect.Keep or Effect.Submit or Effect.Review)
            && EntryWriting.HasChanged(connection, seen))
        || effects.Any(effect => PeopleWriting.IsTooLate(connection, effect, at));

    private static void PutButtons(Connection connection, TurnCommit turn, HashSet<long> gone)
    {
        foreach (var button in turn.Buttons.Where(button => !gone.Contains(button.Chat)))
        {
            connection.Run(
                PutButton, button.Token, button.Chat, button.Screen, StoredJson.Write(button.Command),
                Text.Of(turn.At));
        }
    }

    private static void Carry(
        Connection connection, IReadOnlyList<Effect> effects, DateTimeOffset at, long? chat) =>
        AuditChain.Write(connection, audit =>
        {
            EntryWriting.Write(audit, effects, at);
            foreach (var effect in effects)
            {
                Carry(audit, effect, at, chat);
            }

            return true;
        });

    private static void Carry(AuditChain audit, Effect effect, DateTimeOffset at, long? chat)
    {
        switch (effect)
        {
            case Effect.Tell tell:
                ReportRows.Add(audit, tell.Said);
                break;
            case Effect.SetDeadline set:
                DeadlineRows.Add(audit, set.Deadline);
                break;
            case Effect.Forget forget:
                Forgetting.Run(audit, forget.Person, chat, at);
                break;
            default:
                PeopleWriting.Write(audit, effect, at, chat);
                break;
        }
    }
}
