using System.Collections.ObjectModel;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>The audit, as it is read.</summary>
internal static class AuditRows
{
    private const string Changes = """
        SELECT id, at, person, way, campaign, unit, question, old, new, reasons, receipt FROM audit
        WHERE campaign = $1 AND ($2 IS NULL OR unit = $2) AND id > $3 ORDER BY id LIMIT $4
        """;

    public static IReadOnlyList<AuditRow> Load(
        Connection connection, string campaign, string? unit, long after, int limit)
    {
        var found = new List<AuditRow>();
        using var rows = connection.Read(Changes, campaign, unit, after, limit);
        while (rows.Read())
        {
            found.Add(Change(rows));
        }

        return found;
    }

    private static AuditRow Change(SqliteDataReader rows) => new(
        rows.GetInt64(0), rows.Instant(1), rows.LongOrNull(2), rows.Word<Way>(3),
        new EntryKey(rows.GetString(4), rows.GetString(5)), rows.StringOrNull(6), AnswerAt(rows, 7), AnswerAt(rows, 8),
        rows.IsDBNull(9)
            ? ReadOnlyDictionary<string, string>.Empty
            : StoredJson.Read<Dictionary<string, string>>(rows.GetString(9)),
        rows.StringOrNull(10));

    private static Answer? AnswerAt(SqliteDataReader rows, int column) =>
        rows.IsDBNull(column) ? null : StoredJson.Read<Answer>(rows.GetString(column));
}
