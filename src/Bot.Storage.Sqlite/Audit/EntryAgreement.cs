using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>Whether each entry is where the acts of the audit lead, and was first submitted when its receipts say.
/// </summary>
internal static class EntryAgreement
{
    private const string Acts = """
        SELECT campaign, unit, act FROM audit WHERE unit IS NOT NULL
        AND act IN ('answer', 'submit', 'return', 'accept', 'reopen', 'excuse') ORDER BY id
        """;

    // What was submitted without values, that there is nothing to report, is no completion.
    private const string Entries = """
        SELECT e.campaign, e.unit, e.state, e.first_submitted_at, min(iif(r.answers > 0, r.at, NULL))
        FROM entry e LEFT JOIN receipt r ON r.campaign = e.campaign AND r.unit = e.unit
        GROUP BY e.campaign, e.unit
        """;

    public static AuditVerdict? Check(Connection connection)
    {
        var states = Replay(connection);
        using var rows = connection.Read(Entries);
        while (rows.Read())
        {
            var key = new EntryKey(rows.GetString(0), rows.GetString(1));
            if (rows.Word<EntryState>(2) != states.GetValueOrDefault(key)
                || rows.StringOrNull(3) != rows.StringOrNull(4))
            {
                return new AuditVerdict.OtherEntry(key);
            }
        }

        return null;
    }

    // An act that the machine has no row for leaves the state, and the entry is named.
    private static Dictionary<EntryKey, EntryState> Replay(Connection connection)
    {
        var states = new Dictionary<EntryKey, EntryState>();
        using var rows = connection.Read(Acts);
        while (rows.Read())
        {
            var key = new EntryKey(rows.GetString(0), rows.GetString(1));
            var from = states.GetValueOrDefault(key);
            states[key] = EntryMachine.Rows.GetValueOrDefault((from, rows.Word<EntryTrigger>(2)), from);
        }

        return states;
    }
}
