using System.Globalization;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Registers;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Audit;
using Bot.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Registers;

/// <summary>What units say of decisions.</summary>
internal static class ReportRows
{
    private const string Put = """
        INSERT INTO report (register, decision, party, unit, status, words, file, part, whole, at, person)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    private const string Last = """
        SELECT register, decision, party, unit, status, words, file, part, whole, at, person FROM report
        WHERE id IN (SELECT max(id) FROM report WHERE register = $1 GROUP BY decision, party, unit) ORDER BY id
        """;

    private const string OfDecision = """
        SELECT register, decision, party, unit, status, words, file, part, whole, at, person FROM report
        WHERE register = $1 AND decision = $2 ORDER BY id
        """;

    private const string OfPerson = """
        SELECT register, decision, party, unit, status, words, file, part, whole, at, person FROM report
        WHERE person = $1 ORDER BY id
        """;

    private const string OfAll = """
        SELECT register, decision, party, unit, status, words, file, part, whole, at, person FROM report ORDER BY id
        """;

    public static void Add(AuditChain audit, Report said)
    {
        audit.Connection.Run(
            Put, said.Register, said.Decision, said.Party, said.Unit, Text.Of(said.Status), said.Text,
            Text.OrNull(said.File), Written(said.Part), Written(said.Whole), Text.Of(said.At), said.Person);
        audit.Add(Line(said));
    }

    /// <summary>A report in the audit.</summary>
    public static AuditLine Line(Report said) =>
        new(AuditAct.Report, said.At, said.Person, said.Person is null ? Way.Operator : Way.Chat)
        {
            Unit = said.Unit,
            Detail = StoredJson.Write(said with { Person = null }),
        };

    /// <summary>The last report of each unit as each party to each decision.</summary>
    public static IReadOnlyList<Report> Load(Connection connection, string register)
    {
        using var rows = connection.Read(Last, register);
        return Reports(rows);
    }

    /// <summary>Every report on a decision, in the order they were made.</summary>
    public static IReadOnlyList<Report> History(Connection connection, string register, string decision)
    {
        using var rows = connection.Read(OfDecision, register, decision);
        return Reports(rows);
    }

    /// <summary>Every report a person made, in the order they were made.</summary>
    public static IReadOnlyList<Report> By(Connection connection, long person)
    {
        using var rows = connection.Read(OfPerson, person);
        return Reports(rows);
    }

    /// <summary>Every report, in the order they were made.</summary>
    public static IReadOnlyList<Report> All(Connection connection)
    {
        using var rows = connection.Read(OfAll);
        return Reports(rows);
    }

    private static List<Report> Reports(SqliteDataReader rows)
    {
        var found = new List<Report>();
        while (rows.Read())
        {
            found.Add(new Report(
                rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3),
                rows.Word<ReportStatus>(4), rows.StringOrNull(5),
                rows.IsDBNull(6) ? null : StoredJson.Read<ReportFile>(rows.GetString(6)),
                Amount(rows, 7), Amount(rows, 8), rows.Instant(9), rows.LongOrNull(10)));
        }

        return found;
    }

    // As text: SQLite's own numbers would lose digits.
    private static string? Written(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Amount(SqliteDataReader rows, int column) =>
        rows.StringOrNull(column) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
