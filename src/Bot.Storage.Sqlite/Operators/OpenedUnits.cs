using System.Globalization;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Operators;

/// <summary>The units in which somebody answers. Every turn sees them, and they hardly ever change: they are read anew
/// only when the holdings have another revision.</summary>
internal sealed class OpenedUnits
{
    private const string Revision = "SELECT value FROM holdings_revision";
    private const string Units = "SELECT DISTINCT unit FROM holding WHERE role = 'respondent' AND revoked_at IS NULL";

    private volatile Known? last;

    public IReadOnlySet<string> Load(Connection connection)
    {
        var revision = Convert.ToInt64(connection.Value(Revision), CultureInfo.InvariantCulture);
        if (last is { } known && known.Revision == revision)
        {
            return known.Units;
        }

        var units = new HashSet<string>(StringComparer.Ordinal);
        using var rows = connection.Read(Units);
        while (rows.Read())
        {
            units.Add(rows.GetString(0));
        }

        last = new Known(revision, units);
        return units;
    }

    private sealed record Known(long Revision, IReadOnlySet<string> Units);
}
