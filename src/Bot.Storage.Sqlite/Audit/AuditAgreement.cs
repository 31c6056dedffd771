using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>Whether what is kept is what the audit says.</summary>
internal static class AuditAgreement
{
    // Of several rows SQLite takes the columns of the one with the highest id.
    private const string Last = """
        WITH last AS (
            SELECT campaign, unit, question, new, reasons, at, act, author, max(id) AS id FROM audit
            WHERE question IS NOT NULL GROUP BY campaign, unit, question)
        """;

    private const string Answers = Last + """

        SELECT n.campaign, n.unit, n.question, l.id FROM answer n
        LEFT JOIN last l ON l.campaign = n.campaign AND l.unit = n.unit AND l.question = n.question
        LEFT JOIN author w ON w.no = l.author
        WHERE l.new IS NOT n.answer OR (
            l.act = 'answer' AND (l.at IS NOT n.at OR w.person IS NOT n.person OR l.reasons IS NOT n.reasons))
        UNION ALL
        SELECT l.campaign, l.unit, l.question, l.id FROM last l
        LEFT JOIN answer n ON n.campaign = l.campaign AND n.unit = l.unit AND n.question = l.question
        WHERE l.new IS NOT NULL AND n.answer IS NULL
        LIMIT 1
        """;

    private const string Receipts = """
        SELECT r.number, r.at, r.answers, r.sha256, a.id, a.act, a.detail
        FROM receipt r LEFT JOIN audit a ON a.receipt = r.number AND a.campaign = r.campaign AND a.unit = r.unit
        ORDER BY r.rowid
        """;

    private const string Lost = """
        SELECT a.receipt, a.id FROM audit a LEFT JOIN receipt r ON r.number = a.receipt
        WHERE a.receipt IS NOT NULL AND r.number IS NULL ORDER BY a.id LIMIT 1
        """;

    /// <summary>The first thing that is not as the audit says; null when all is.</summary>
    public static AuditVerdict? Check(Connection connection) =>
        OtherAnswer(connection) ?? OtherReceipt(connection) ?? LostReceipt(connection) ??
        EntryAgreement.Check(connection);

    private static AuditVerdict? OtherAnswer(Connection connection)
    {
        using var rows = connection.Read(Answers);
        return rows.Read()
            ? new AuditVerdict.OtherAnswer(
                new EntryKey(rows.GetString(0), rows.GetString(1)), rows.GetString(2), rows.LongOrNull(3))
            : null;
    }

    private static AuditVerdict? OtherReceipt(Connection connection)
    {
        using var rows = connection.Read(Receipts);
        while (rows.Read())
        {
            var kept = new Receipt(rows.GetString(0), rows.Instant(1), rows.GetInt32(2), rows.GetString(3));
            if (rows.IsDBNull(4) || kept != Written(rows))
            {
                return new AuditVerdict.OtherReceipt(kept.Number, rows.LongOrNull(4));
            }
        }

        return null;
    }

    private static Receipt? Written(SqliteDataReader rows)
    {
        if (rows.StringOrNull(6) is not { } detail)
        {
            return null;
        }

        return rows.Word<AuditAct>(5) == AuditAct.Submit
            ? StoredJson.Read<Receipt>(detail)
            : (StoredJson.Read<ReviewStep>(detail) as ReviewStep.Excuse)?.Receipt;
    }

    private static AuditVerdict? LostReceipt(Connection connection)
    {
        using var rows = connection.Read(Lost);
        return rows.Read() ? new AuditVerdict.OtherReceipt(rows.GetString(0), rows.GetInt64(1)) : null;
    }
}
