using Bot.Monitoring.Entries;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Entries;

/// <summary>Which version of a monitoring entries are pinned to, and what each version meant.</summary>
internal static class VersionRows
{
    private const string OfCampaign = "SELECT unit, version FROM entry WHERE campaign = $1";
    private const string All = "SELECT monitoring, version, fingerprint FROM published";

    private const string Put = """
        INSERT INTO published (monitoring, version, fingerprint, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO UPDATE SET fingerprint = $3, at = $4
        """;

    public static IReadOnlyDictionary<EntryKey, int> Load(Connection connection, string campaign)
    {
        var versions = new Dictionary<EntryKey, int>();
        using var rows = connection.Read(OfCampaign, campaign);
        while (rows.Read())
        {
            versions.Add(new EntryKey(campaign, rows.GetString(0)), rows.GetInt32(1));
        }

        return versions;
    }

    public static IReadOnlyList<PublishedVersion> Published(Connection connection)
    {
        var found = new List<PublishedVersion>();
        using var rows = connection.Read(All);
        while (rows.Read())
        {
            found.Add(new PublishedVersion(rows.GetString(0), rows.GetInt32(1), rows.GetString(2)));
        }

        return found;
    }

    public static int Publish(Connection connection, PublishedVersion version, DateTimeOffset at) => connection.Run(
        Put, version.Monitoring, version.Version, version.Fingerprint, Text.Of(at));
}
