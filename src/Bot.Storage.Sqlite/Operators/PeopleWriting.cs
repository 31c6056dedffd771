using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>What is written about persons, their roles and invitations.</summary>
internal static class PeopleWriting
{
    private const string Open =
        "SELECT 1 FROM invitation WHERE key = $1 AND used_at IS NULL AND withdrawn_at IS NULL";

    // Two who invite from one list at once must not invite everybody twice.
    private const string Known = """
        SELECT 1 FROM invitation WHERE key = $1 OR (
            unit = $2 AND role = $3 AND name = $4 AND expires > $5 AND used_at IS NULL AND withdrawn_at IS NULL)
        """;

    private const string Held = "SELECT 1 FROM holding WHERE id = $1 AND revoked_at IS NULL";

    // Consent is given once, at the first way in: another role does not renew it.
    private const string PutPerson = """
        INSERT INTO person (id, name, language, consent, consented_at, reachable) VALUES ($1, $2, 'ru', $3, $4, 1)
        ON CONFLICT DO UPDATE SET name = $2, reachable = 1
        """;

    private const string PutHolding = """
        INSERT INTO holding (person, role, unit, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
        """;

    private const string Use = "UPDATE invitation SET used_by = $2, used_at = $3 WHERE key = $1";
    private const string Speak = "UPDATE person SET language = $2 WHERE id = $1";
    private const string Mark = "UPDATE person SET reachable = $2 WHERE id = $1";

    private const string PutInvitation = """
        INSERT INTO invitation (key, role, unit, expires, made_at, name, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string TakeBack = """
        UPDATE invitation SET withdrawn_at = $2 WHERE key = $1 RETURNING role, unit
        """;

    private const string Withdraw = """
        UPDATE holding SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING person, role, unit
        """;

    private const string Disturb = "UPDATE chat SET revision = revision + 1 WHERE id = $1";

    /// <summary>Whether somebody else was quicker, so that the turn has to be computed again.</summary>
    public static bool IsTooLate(Connection connection, Effect effect, DateTimeOffset at) => effect switch
    {
        Effect.Join join => connection.Value(Open, join.Invitation) is null,
        Effect.Invite { Made: var made } => connection.Value(
            Known, made.Key, made.Unit, Text.Of(made.Role), made.Name, Text.Of(at)) is not null,
        Effect.Uninvite back => connection.Value(Open, back.Invitation) is null,
        Effect.Withdraw withdraw => connection.Value(Held, withdraw.No) is null,
        _ => false,
    };

    /// <summary>Carries an effect on people; others are passed over.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="effect">Any effect.</param>
    /// <param name="at">Now.</param>
    /// <param name="chat">Whose turn it is; null for the operator.</param>
    public static void Write(AuditChain audit, Effect effect, DateTimeOffset at, long? chat)
    {
        switch (effect)
        {
            case Effect.Join join:
                Join(audit, join);
                break;
            case Effect.Speak speak:
                audit.Connection.Run(Speak, speak.Person, speak.Language);
                break;
            case Effect.Mark mark:
                SetReachable(audit.Connection, mark.Person, mark.Reachable);
                break;
            case Effect.Invite invite:
                Invite(audit, invite.Made, at);
                break;
            case Effect.Uninvite back:
                Uninvite(audit, back.Invitation, at, chat);
                break;
            case Effect.Withdraw withdraw:
                Revoke(audit, withdraw.No, at, withdraw.By);
                break;
        }
    }

    /// <summary>Nothing is noted about somebody who is not kept.</summary>
    public static void SetReachable(Connection connection, long person, bool reachable) =>
        connection.Run(Mark, person, reachable ? 1 : 0);

    public static void Invite(AuditChain audit, Invitation made, DateTimeOffset at)
    {
        audit.Connection.Run(
            PutInvitation, made.Key, Text.Of(made.Role), made.Unit, Text.Of(made.Expires), Text.Of(at), made.Name,
            made.By);
        audit.Add(Line(
            AuditAct.Invite, at, made.By, made.Unit, new RoleDetail(made.Role, made.Key, Expires: made.Expires)));
    }

    /// <summary>Withdraws a role; a turn of its holder that was computed with it meets another revision.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="holding">The number of the role.</param>
    /// <param name="at">Now.</param>
    /// <param name="by">Who does it; null for the operator.</param>
    public static bool Revoke(AuditChain audit, long holding, DateTimeOffset at, long? by)
    {
        if (Withdrawn(audit.Connection, holding, at) is not var (person, held))
        {
            return false;
        }

        var whose = AuthorRows.NumberOf(audit.Connection, person);
        audit.Add(Line(
            AuditAct.Withdraw, at, by, held.Unit, new RoleDetail(held.Role, No: holding, Whose: whose)));
        audit.Connection.Run(Disturb, person);
        return true;
    }

    private static (long Person, Holding Held)? Withdrawn(Connection connection, long holding, DateTimeOffset at)
    {
        using var rows = connection.Read(Withdraw, holding, Text.Of(at));
        return rows.Read() ? (rows.GetInt64(0), new Holding(rows.Word<Role>(1), rows.GetString(2))) : null;
    }

    private static void Uninvite(AuditChain audit, string key, DateTimeOffset at, long? by)
    {
        Holding gave;
        using (var rows = audit.Connection.Read(TakeBack, key, Text.Of(at)))
        {
            rows.Read();
            gave = new Holding(rows.Word<Role>(0), rows.GetString(1));
        }

        audit.Add(Line(AuditAct.Uninvite, at, by, gave.Unit, new RoleDetail(gave.Role, key)));
    }

    private static void Join(AuditChain audit, Effect.Join join)
    {
        var (connection, at) = (audit.Connection, Text.Of(join.At));
        connection.Run(PutPerson, join.Person, join.Name, join.Consent, at);
        connection.Run(PutHolding, join.Person, Text.Of(join.Holding.Role), join.Holding.Unit, at);
        connection.Run(Use, join.Invitation, join.Person, at);
        audit.Add(Line(
            AuditAct.Join, join.At, join.Person, join.Holding.Unit,
            new RoleDetail(join.Holding.Role, join.Invitation, Consent: join.Consent)));
    }

    private static AuditLine Line(AuditAct act, DateTimeOffset at, long? person, string unit, RoleDetail detail) =>
        new(act, at, person, person is null ? Way.Operator : Way.Chat)
        {
            Unit = unit,
            Detail = StoredJson.Write(detail),
        };
}
