using Bot.Conversations.Effects;
using Bot.Monitoring.People;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>What is written about persons, their roles and invitations.</summary>
internal static class PeopleWriting
{
    private const string Open = "SELECT 1 FROM invitation WHERE key = $1 AND used_by IS NULL";

    private const string PutPerson = """
        INSERT INTO person (id, name, language, consent, consented_at, reachable) VALUES ($1, $2, 'ru', $3, $4, 1)
        ON CONFLICT DO UPDATE SET name = $2, consent = $3, consented_at = $4, reachable = 1
        """;

    private const string PutHolding = """
        INSERT INTO holding (person, role, unit, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
        """;

    private const string Use = "UPDATE invitation SET used_by = $2, used_at = $3 WHERE key = $1";
    private const string Speak = "UPDATE person SET language = $2 WHERE id = $1";
    private const string Mark = "UPDATE person SET reachable = $2 WHERE id = $1";

    private const string PutInvitation =
        "INSERT INTO invitation (key, role, unit, expires, made_at) VALUES ($1, $2, $3, $4, $5)";

    private const string Withdraw = "UPDATE holding SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";

    private const string Disturb =
        "UPDATE chat SET revision = revision + 1 WHERE id = (SELECT person FROM holding WHERE id = $1)";

    public static bool IsOpen(Connection connection, string invitation) =>
        connection.Value(Open, invitation) is not null;

    public static void Write(Connection connection, Effect effect)
    {
        switch (effect)
        {
            case Effect.Join join:
                Join(connection, join);
                break;
            case Effect.Speak speak:
                connection.Run(Speak, speak.Person, speak.Language);
                break;
            case Effect.Mark mark:
                SetReachable(connection, mark.Person, mark.Reachable);
                break;
        }
    }

    /// <summary>Nothing is noted about somebody who is not kept.</summary>
    public static void SetReachable(Connection connection, long person, bool reachable) =>
        connection.Run(Mark, person, reachable ? 1 : 0);

    public static void Invite(Connection connection, string key, Holding holding, DateTimeOffset expires, string at) =>
        connection.Run(PutInvitation, key, Text.Of(holding.Role), holding.Unit, Text.Of(expires), at);

    /// <summary>Withdraws a role; a turn of its holder that was computed with it meets another revision.</summary>
    public static bool Revoke(Connection connection, long holding, DateTimeOffset at)
    {
        if (connection.Run(Withdraw, holding, Text.Of(at)) == 0)
        {
            return false;
        }

        connection.Run(Disturb, holding);
        return true;
    }

    private static void Join(Connection connection, Effect.Join join)
    {
        var at = Text.Of(join.At);
        connection.Run(PutPerson, join.Person, join.Name, join.Consent, at);
        connection.Run(PutHolding, join.Person, Text.Of(join.Holding.Role), join.Holding.Unit, at);
        connection.Run(Use, join.Invitation, join.Person, at);
    }
}
