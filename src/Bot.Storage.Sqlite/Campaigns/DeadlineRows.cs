using System.Globalization;
using Bot.Monitoring.Campaigns;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Campaigns;

/// <summary>The due days that were set. Every turn sees them, and they hardly ever change: they are read anew only when
/// there is another last one.</summary>
internal sealed class DeadlineRows
{
    private const string Last = "SELECT max(id) FROM deadline";
    private const string All = "SELECT campaign, stage, unit, day, letter, at, person FROM deadline ORDER BY id";

    private const string Put = """
        INSERT INTO deadline (campaign, stage, unit, day, letter, at, person) VALUES ($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string Format = "yyyy-MM-dd";

    private volatile Known last = new(0, []);

    public IReadOnlyList<Deadline> Load(Connection connection)
    {
        var number = (connection.Value(Last) as long?) ?? 0;
        var known = last;
        if (known.Last == number)
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

        last = new Known(number, found);
        return found;
    }

    public static int Add(Connection connection, Deadline set) => connection.Run(
        Put, set.Campaign, set.Stage, set.Unit, set.Day.ToString(Format, CultureInfo.InvariantCulture), set.Letter,
        Text.Of(set.At), set.Person);

    private sealed record Known(long Last, IReadOnlyList<Deadline> Deadlines);
}
