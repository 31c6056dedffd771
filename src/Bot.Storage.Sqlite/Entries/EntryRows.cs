using System.Collections.ObjectModel;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Entries with their answers, as they are read.</summary>
internal static class EntryRows
{
    private const string Head = """
        SELECT e.state, e.first_submitted_at, e.revision, r.number, r.at, r.answers, r.sha256, e.review
        FROM entry e LEFT JOIN receipt r ON r.number = e.receipt WHERE e.campaign = $1 AND e.unit = $2
        """;

    private const string Answers = """
        SELECT question, answer, at, person, way, message, reasons, differences
        FROM answer WHERE campaign = $1 AND unit = $2
        """;

    private const string ByMessage = """
        SELECT campaign, unit, question FROM answer WHERE person = $1 AND message = $2 ORDER BY campaign, unit, question
        """;

    private static readonly IReadOnlyDictionary<string, string> NoReasons = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The entry; untouched when it is not stored.</summary>
    public static Entry Load(Connection connection, EntryKey key)
    {
        using var rows = connection.Read(Head, key.Campaign, key.Unit);
        if (!rows.Read())
        {
            return Entry.Untouched(key);
        }

        var receipt = rows.IsDBNull(3)
            ? null
            : new Receipt(rows.GetString(3), rows.Instant(4), rows.GetInt32(5), rows.GetString(6));
        return new Entry(
            key, rows.Word<EntryState>(0), AnswersOf(connection, key), rows.InstantOrNull(1), receipt,
            rows.GetInt64(2))
        {
            Review = rows.IsDBNull(7) ? Review.None : StoredJson.Read<Review>(rows.GetString(7)),
        };
    }

    /// <summary>The answers a message gave, all of one entry; null when it gave none that still stand.</summary>
    public static (EntryKey Entry, List<string> Questions)? GivenBy(Connection connection, long person, long message)
    {
        (EntryKey Entry, List<string> Questions)? found = null;
        using var rows = connection.Read(ByMessage, person, message);
        while (rows.Read())
        {
            var key = new EntryKey(rows.GetString(0), rows.GetString(1));
            found ??= (key, []);
            if (found.Value.Entry == key)
            {
                found.Value.Questions.Add(rows.GetString(2));
            }
        }

        return found;
    }

    private static Dictionary<string, KeptAnswer> AnswersOf(Connection connection, EntryKey key)
    {
        var answers = new Dictionary<string, KeptAnswer>(StringComparer.Ordinal);
        using var rows = connection.Read(Answers, key.Campaign, key.Unit);
        while (rows.Read())
        {
            var answer = Kept(rows);
            answers.Add(answer.Question, answer);
        }

        return answers;
    }

    private static KeptAnswer Kept(SqliteDataReader rows) => new(
        rows.GetString(0),
        StoredJson.Read<Answer>(rows.GetString(1)),
        new Origin(rows.Instant(2), rows.LongOrNull(3), rows.Word<Way>(4), rows.LongOrNull(5)),
        rows.IsDBNull(6) ? NoReasons : StoredJson.Read<Dictionary<string, string>>(rows.GetString(6)),
        rows.IsDBNull(7) ? [] : StoredJson.Read<List<RowDifference>>(rows.GetString(7)));
}
