using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Connections;
using Bot.Storage.Sqlite.Registers;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>What is kept about one person.</summary>
internal static class PersonalRows
{
    private const string Person =
        "SELECT name, language, consent, consented_at, reachable FROM person WHERE id = $1";

    private const string Answers =
        "SELECT campaign, count(*) FROM answer WHERE person = $1 GROUP BY campaign ORDER BY campaign";

    private const string Receipts =
        "SELECT number, at, answers, sha256 FROM receipt WHERE person = $1 ORDER BY at, number";

    private const string Waiting = "SELECT count(*) FROM outbox WHERE chat = $1 AND state = 'waiting'";

    /// <summary>All of it; null when there is no such person.</summary>
    public static PersonalData? Load(Connection connection, long person)
    {
        using var rows = connection.Read(Person, person);
        return rows.Read()
            ? new PersonalData(
                person, rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.Instant(3), rows.GetBoolean(4),
                AuthorRows.Find(connection, person), PeopleRows.Holdings(connection, person),
                AnswersOf(connection, person), ReceiptsOf(connection, person), ReportRows.By(connection, person),
                (int)(long)connection.Value(Waiting, person)!)
            : null;
    }

    private static Dictionary<string, int> AnswersOf(Connection connection, long person)
    {
        var counts = new Dictionary<string, int>();
        using var rows = connection.Read(Answers, person);
        while (rows.Read())
        {
            counts.Add(rows.GetString(0), rows.GetInt32(1));
        }

        return counts;
    }

    private static List<Receipt> ReceiptsOf(Connection connection, long person)
    {
        var found = new List<Receipt>();
        using var rows = connection.Read(Receipts, person);
        while (rows.Read())
        {
            found.Add(new Receipt(rows.GetString(0), rows.Instant(1), rows.GetInt32(2), rows.GetString(3)));
        }

        return found;
    }
}
