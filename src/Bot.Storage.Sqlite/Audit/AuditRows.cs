using System.Collections.ObjectModel;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>The audit, as it is read.</summary>
internal static class AuditRows
{
    private const string Acts = """
        SELECT a.id, a.at, w.person, a.way, a.act, a.campaign, a.unit, a.question, a.old, a.new, a.reasons, a.receipt,
            a.author, a.detail, a.hash
        FROM audit a LEFT JOIN author w ON w.no = a.author
        WHERE a.campaign = $1 AND ($2 IS NULL OR a.unit = $2) AND a.id > $3 ORDER BY a.id LIMIT $4
        """;

    private const string Changes = """
        SELECT a.question, a.at, w.person, a.way, a.old, a.new
        FROM audit a LEFT JOIN author w ON w.no = a.author
        WHERE a.campaign = $1 AND a.unit = $2 AND a.question IS NOT NULL ORDER BY a.id
        """;

    public static IReadOnlyList<AuditRow> Load(
        Connection connection, string campaign, string? unit, long after, int limit)
    {
        var found = new List<AuditRow>();
        using var rows = connection.Read(Acts, campaign, unit, after, limit);
        while (rows.Read())
        {
            found.Add(Act(rows));
        }

        return found;
    }

    /// <summary>The changes of an entry's values, the earliest first.</summary>
    public static IReadOnlyList<ValueChange> History(Connection connection, EntryKey entry)
    {
        var found = new List<ValueChange>();
        using var rows = connection.Read(Changes, entry.Campaign, entry.Unit);
        while (rows.Read())
        {
            found.Add(new ValueChange(
                rows.GetString(0), rows.Instant(1), rows.LongOrNull(2), rows.Word<Way>(3), AnswerAt(rows, 4),
                AnswerAt(rows, 5)));
        }

        return found;
    }

    private static AuditRow Act(SqliteDataReader rows) => new(
        rows.GetInt64(0), rows.Instant(1), rows.LongOrNull(2), rows.Word<Way>(3), rows.Word<AuditAct>(4),
        rows.StringOrNull(5), rows.StringOrNull(6), rows.StringOrNull(7), AnswerAt(rows, 8), AnswerAt(rows, 9),
        rows.IsDBNull(10)
            ? ReadOnlyDictionary<string, string>.Empty
            : StoredJson.Read<Dictionary<string, string>>(rows.GetString(10)),
        rows.StringOrNull(11))
    {
        Author = rows.LongOrNull(12),
        Detail = rows.StringOrNull(13),
        Hash = rows.GetString(14),
    };

    private static Answer? AnswerAt(SqliteDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : StoredJson.Read<Answer>(rows.GetString(column));
}
