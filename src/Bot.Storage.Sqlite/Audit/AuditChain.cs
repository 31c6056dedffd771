using System.Text.Json;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>Writes the audit of one piece of writing. The head of the chain is read at the first row and written at the
/// end, once for all rows.</summary>
internal sealed class AuditChain(Connection connection)
{
    private const string Head = "SELECT last, hash, count FROM audit_head";
    private const string PutHead = "UPDATE audit_head SET last = $1, hash = $2, count = $3";

    private const string Put = """
        INSERT INTO audit (id, at, author, way, act, campaign, unit, question, old, new, reasons, receipt, detail, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """;

    private (long Last, string Hash, long Count)? head;

    /// <summary>Does a piece of writing with its rows in the audit.</summary>
    public static T Write<T>(Connection connection, Func<AuditChain, T> work)
    {
        var chain = new AuditChain(connection);
        var result = work(chain);
        chain.Close();
        return result;
    }

    public Connection Connection => connection;

    /// <summary>Adds a row.</summary>
    public void Add(AuditLine line)
    {
        var author = line.Person is { } person ? AuthorRows.NumberOf(connection, person) : (long?)null;
        var (last, before, count) = head ??= ReadHead();
        var row = new AuditRecord(
            last + 1, line.At, author, Text.Of(line.Way), JsonNamingPolicy.CamelCase.ConvertName(line.Act.ToString()),
            line.Campaign, line.Unit, line.Question, line.Old, line.New, line.Reasons, line.Receipt, line.Detail);
        var hash = row.HashAfter(before);
        connection.Run(
            Put, row.Id, row.At, row.Author, row.Way, row.Act, row.Campaign, row.Unit, row.Question, row.Old, row.New,
            row.Reasons, row.Receipt, row.Detail, hash);
        head = (row.Id, hash, count + 1);
    }

    private (long Last, string Hash, long Count) ReadHead()
    {
        using var rows = connection.Read(Head);
        rows.Read();
        return (rows.GetInt64(0), rows.GetString(1), rows.GetInt64(2));
    }

    private void Close()
    {
        if (head is var (last, hash, count))
        {
            connection.Run(PutHead, last, hash, count);
        }
    }
}
