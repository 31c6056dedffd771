using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>Goes through the chain from its beginning, a batch at a time, so that no snapshot is held for all of it.
/// </summary>
internal sealed class AuditCheck
{
    private const int Batch = 2000;
    private const string Head = "SELECT last, count, hash FROM audit_head";
    private const string Next = "SELECT " + AuditRecord.Columns + " FROM audit WHERE id > $1 ORDER BY id LIMIT $2";

    // A row that was slipped in may have any number.
    private long at = long.MinValue;
    private long last;
    private string hash = "";

    public static async Task<AuditVerdict> Run(Readers readers)
    {
        var check = new AuditCheck();
        AuditVerdict? verdict;
        do
        {
            verdict = await readers.Read(check.Step);
        }
        while (verdict is null);

        return verdict is AuditVerdict.Whole ? await readers.Read(AuditAgreement.Check) ?? verdict : verdict;
    }

    /// <summary>A batch; null when there is another one.</summary>
    private AuditVerdict? Step(Connection connection)
    {
        var head = ReadHead(connection);
        var count = 0;
        using (var rows = connection.Read(Next, at, Batch))
        {
            for (; rows.Read(); count++)
            {
                if (Broken(AuditRecord.Read(rows), head.Last) is { } broken)
                {
                    return broken;
                }
            }
        }

        return count == Batch ? null : AtTheEnd(head);
    }

    private static (long Last, long Count, string Hash) ReadHead(Connection connection)
    {
        using var rows = connection.Read(Head);
        return rows.Read() ? (rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2)) : default;
    }

    private AuditVerdict.Broken? Broken((AuditRecord Row, string Hash) found, long end)
    {
        var id = found.Row.Id;
        if (id <= last || id > end)
        {
            return new AuditVerdict.Broken(id, AuditBreak.Inserted);
        }

        if (id != last + 1)
        {
            return new AuditVerdict.Broken(last + 1, AuditBreak.Removed);
        }

        var computed = found.Row.HashAfter(hash);
        if (computed != found.Hash)
        {
            return new AuditVerdict.Broken(id, AuditBreak.Altered);
        }

        (at, last, hash) = (id, id, computed);
        return null;
    }

    private AuditVerdict AtTheEnd((long Last, long Count, string Hash) head)
    {
        if (last < head.Last)
        {
            return new AuditVerdict.Broken(last + 1, AuditBreak.Removed);
        }

        return head.Hash == hash && head.Count == last
            ? new AuditVerdict.Whole(last, hash)
            : new AuditVerdict.Broken(last, AuditBreak.Head);
    }
}
