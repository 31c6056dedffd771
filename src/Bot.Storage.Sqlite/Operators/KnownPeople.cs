using System.Globalization;
using Bot.Monitoring.People;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>Who holds which role. Many turns see them, and they hardly ever change: they are read anew only when
/// something about a person, a role or an invitation has.</summary>
internal sealed class KnownPeople
{
    private const string Revision = "SELECT value FROM holdings_revision";

    private const string Held = """
        SELECT h.id, h.person, p.name, p.language, h.role, h.unit, h.since, p.reachable
        FROM holding h JOIN person p ON p.id = h.person WHERE h.revoked_at IS NULL ORDER BY h.id
        """;

    private volatile Known? last;

    public Roster Load(Connection connection)
    {
        var revision = Convert.ToInt64(connection.Value(Revision), CultureInfo.InvariantCulture);
        if (last is { } known && known.Revision == revision)
        {
            return known.People;
        }

        var people = new Roster(Members(connection), PeopleRows.Invitations(connection))
        {
            Taken = PeopleRows.Taken(connection),
        };
        last = new Known(revision, people);
        return people;
    }

    private static List<Member> Members(Connection connection)
    {
        var found = new List<Member>();
        using var rows = connection.Read(Held);
        while (rows.Read())
        {
            found.Add(new Member(
                rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2), rows.GetString(3),
                new Holding(rows.Word<Role>(4), rows.GetString(5)), rows.Instant(6), rows.GetBoolean(7)));
        }

        return found;
    }

    private sealed record Known(long Revision, Roster People);
}
