using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>Who may do what, as it is read.</summary>
internal static class PeopleRows
{
    private const string Held = """
        SELECT h.id, h.person, p.name, h.role, h.unit, h.since, h.revoked_at, p.reachable
        FROM holding h JOIN person p ON p.id = h.person
        WHERE $1 IS NULL OR h.person = $1 ORDER BY h.id
        """;

    // In the order they were made, also those that one import made at one instant.
    private const string Open = """
        SELECT key, role, unit, expires, used_by, name, made_by FROM invitation
        WHERE used_at IS NULL AND withdrawn_at IS NULL ORDER BY made_at, rowid
        """;

    private const string Used = """
        SELECT i.key, i.role, i.unit, i.expires, i.used_by, i.name, i.made_by FROM invitation i
        WHERE i.used_at IS NOT NULL AND EXISTS (
            SELECT 1 FROM holding h
            WHERE h.person = i.used_by AND h.role = i.role AND h.unit = i.unit AND h.revoked_at IS NULL)
        ORDER BY i.made_at, i.rowid
        """;

    public static PeopleList Load(Connection connection) => new(Holdings(connection, null), Invitations(connection));

    /// <summary>Every role ever given to a person, or to anybody.</summary>
    public static List<HoldingRow> Holdings(Connection connection, long? person)
    {
        var found = new List<HoldingRow>();
        using var rows = connection.Read(Held, person);
        while (rows.Read())
        {
            found.Add(new HoldingRow(
                rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2),
                new Holding(rows.Word<Role>(3), rows.GetString(4)),
                rows.Instant(5), rows.InstantOrNull(6), rows.GetBoolean(7)));
        }

        return found;
    }

    /// <summary>The ways in that nobody has used or taken back.</summary>
    public static List<Invitation> Invitations(Connection connection) => Invitations(connection, Open);

    /// <summary>Those used by somebody who still holds the role they gave.</summary>
    public static List<Invitation> Taken(Connection connection) => Invitations(connection, Used);

    private static List<Invitation> Invitations(Connection connection, string which)
    {
        var found = new List<Invitation>();
        using var rows = connection.Read(which);
        while (rows.Read())
        {
            found.Add(Invitation(rows));
        }

        return found;
    }

    /// <summary>From the columns key, role, unit, expires, used_by, name, made_by.</summary>
    public static Invitation Invitation(SqliteDataReader rows) => new(
        rows.GetString(0), rows.Word<Role>(1), rows.GetString(2), rows.Instant(3), rows.LongOrNull(4))
    {
        Name = rows.StringOrNull(5),
        By = rows.LongOrNull(6),
    };
}
