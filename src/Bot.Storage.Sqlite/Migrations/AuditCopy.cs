using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Campaigns;
using Bot.Storage.Sqlite.Connections;
using Bot.Storage.Sqlite.Registers;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Migrations;

/// <summary>Puts what was audited before the chain into it: the changes in their order, then the due days, then the
/// reports.</summary>
internal static class AuditCopy
{
    private const string Before = """
        SELECT a.at, a.person, a.way, a.campaign, a.unit, a.question, a.old, a.new, a.reasons, a.receipt,
            r.at, r.answers, r.sha256
        FROM audit_before a LEFT JOIN receipt r ON r.number = a.receipt ORDER BY a.id
        """;

    public static void Run(Connection connection)
    {
        AuditChain.Write(connection, chain =>
        {
            Changes(chain);
            foreach (var deadline in new DeadlineRows().Load(connection))
            {
                chain.Add(DeadlineRows.Line(deadline));
            }

            foreach (var report in ReportRows.All(connection))
            {
                chain.Add(ReportRows.Line(report));
            }

            return true;
        });
        connection.Execute("DROP TABLE audit_before");
    }

    private static void Changes(AuditChain chain)
    {
        using var rows = chain.Connection.Read(Before);
        while (rows.Read())
        {
            var way = rows.Word<Way>(2);
            var receipt = rows.StringOrNull(9);
            var act = receipt is not null ? AuditAct.Submit
                : way == Way.Migration ? AuditAct.Migrate
                : AuditAct.Answer;
            chain.Add(new AuditLine(act, rows.GetString(0), rows.LongOrNull(1), way)
            {
                Campaign = rows.GetString(3),
                Unit = rows.GetString(4),
                Question = rows.StringOrNull(5),
                Old = rows.StringOrNull(6),
                New = rows.StringOrNull(7),
                Reasons = rows.StringOrNull(8),
                Receipt = receipt,
                Detail = receipt is null || rows.IsDBNull(10) ? null : StoredJson.Write(ReceiptOf(receipt, rows)),
            });
        }
    }

    private static Receipt ReceiptOf(string number, SqliteDataReader rows) =>
        new(number, rows.Instant(10), rows.GetInt32(11), rows.GetString(12));
}
