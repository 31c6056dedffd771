using System.Globalization;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Campaigns;

/// <summary>The due days that were set. Every turn sees them, and they hardly ever change: they are read anew only when
/// there is another last one, or the people have changed: one of them may be forgotten.</summary>
internal sealed class DeadlineRows
{
    private const string Last = "SELECT max(id) FROM deadline";
    private const string People = "SELECT value FROM holdings_revision";
    private const string All = "SELECT campaign, stage, unit, day, letter, at, person FROM deadline ORDER BY id";

    private const string Put = """
        INSERT INTO deadline (campaign, stage, unit, day, letter, at, person) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string Format = "yyyy-MM-dd";

    private volatile Known last = new(0, 0, []);

    public IReadOnlyList<Deadline> Load(Connection connection)
    {
        var number = (connection.Value(Last) as long?) ?? 0;
        var people = (connection.Value(People) as long?) ?? 0;
        var known = last;
        if (known.Last == number && known.People == people)
        {
            return known.Deadlines;
        }

        var found = new List<Deadline>();
        using var rows = connection.Read(All);
        while (rows.Read())
        {
            found.Add(new Deadline(
                rows.GetString(0), rows.GetString(1), rows.StringOrNull(2),
                DateOnly.ParseExact(rows.GetString(3), Format, CultureInfo.InvariantCulture), rows.StringOrNull(4),
                rows.Instant(5), rows.LongOrNull(6)));
        }

        last = new Known(number, people, found);
        return found;
    }

    public static void Add(AuditChain audit, Deadline set)
    {
        audit.Connection.Run(
            Put, set.Campaign, set.Stage, set.Unit, set.Day.ToString(Format, CultureInfo.InvariantCulture), set.Letter,
            Text.Of(set.At), set.Person);
        audit.Add(Line(set));
    }

    /// <summary>A due day in the audit.</summary>
    public static AuditLine Line(Deadline set) =>
        new(AuditAct.Deadline, set.At, set.Person, set.Person is null ? Way.Operator : Way.Chat)
        {
            Campaign = set.Campaign,
            Unit = set.Unit,
            Detail = StoredJson.Write(set with { Person = null }),
        };

    private sealed record Known(long Last, long People, IReadOnlyList<Deadline> Deadlines);
}
