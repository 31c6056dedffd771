using System.Globalization;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Takes a person out of the entries. Each of them gets its next revision: whoever remembers it reads it anew.
/// </summary>
internal static class EntryForgetting
{
    private const string Touch = """
        UPDATE entry SET revision = revision + 1
        WHERE EXISTS (
            SELECT 1 FROM answer n WHERE n.campaign = entry.campaign AND n.unit = entry.unit AND n.person = $1)
        """;

    private const string Answers = "UPDATE answer SET person = NULL, message = NULL WHERE person = $1";

    private const string Reviews =
        "SELECT campaign, unit, review FROM entry WHERE review IS NOT NULL AND instr(review, $1) > 0";

    private const string PutReview = """
        UPDATE entry SET review = $3, revision = revision + 1 WHERE campaign = $1 AND unit = $2
        """;

    /// <summary>Takes the person out.</summary>
    /// <returns>How many answers lost their author.</returns>
    public static int Run(Connection connection, long person)
    {
        connection.Run(Touch, person);
        var answers = connection.Run(Answers, person);
        foreach (var (key, review) in ReviewsWith(connection, person))
        {
            connection.Run(PutReview, key.Campaign, key.Unit, StoredJson.Write(Nameless.Without(review, person)));
        }

        return answers;
    }

    private static List<(EntryKey Key, Review Review)> ReviewsWith(Connection connection, long person)
    {
        var found = new List<(EntryKey, Review)>();
        using var rows = connection.Read(Reviews, person.ToString(CultureInfo.InvariantCulture));
        while (rows.Read())
        {
            found.Add((
                new EntryKey(rows.GetString(0), rows.GetString(1)), StoredJson.Read<Review>(rows.GetString(2))));
        }

        return found;
    }
}
