using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>Who may do what, as it is read.</summary>
internal static class PeopleRows
{
    private const string Held = """
        SELECT h.id, h.person, p.name, h.role, h.unit, h.since, h.revoked_at, p.reachable
        FROM holding h JOIN person p ON p.id = h.person ORDER BY h.id
        """;

    private const string Open =
        "SELECT key, role, unit, expires FROM invitation WHERE used_by IS NULL ORDER BY made_at, key";

    public static PeopleList Load(Connection connection) => new(Holdings(connection), Invitations(connection));

    private static List<HoldingRow> Holdings(Connection connection)
    {
        var found = new List<HoldingRow>();
        using var rows = connection.Read(Held);
        while (rows.Read())
        {
            found.Add(new HoldingRow(
                rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2),
                new Holding(rows.Word<Role>(3), rows.GetString(4)),
                rows.Instant(5), rows.InstantOrNull(6), rows.GetBoolean(7)));
        }

        return found;
    }

    private static List<Invitation> Invitations(Connection connection)
    {
        var found = new List<Invitation>();
        using var rows = connection.Read(Open);
        while (rows.Read())
        {
            found.Add(new Invitation(
                rows.GetString(0), rows.Word<Role>(1), rows.GetString(2), rows.Instant(3), null));
        }

        return found;
    }
}
