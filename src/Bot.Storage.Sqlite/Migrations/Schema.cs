using System.Globalization;
using System.Reflection;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Migrations;

/// <summary>Brings a file to the schema of this program, only ever forward.</summary>
internal static class Schema
{
    private static readonly string[] Names =
        [.. typeof(Schema).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    // Before it, what was deleted could still be found in the gaps of the file.
    private const int ForgetsOnDisk = 3;

    // What SQL cannot do, after the script of the same number.
    private static readonly Dictionary<int, Action<Connection>> Steps = new() { [3] = AuditCopy.Run };

    /// <summary>The schema this program knows.</summary>
    public static int Known => Names.Length;

    public static void Migrate(Connection connection, string path)
    {
        var found = Version(connection);
        Refuse(found, path);
        if (found is > 0 and < ForgetsOnDisk)
        {
            connection.Execute("VACUUM");
        }

        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864;");
        connection.Run("BEGIN IMMEDIATE");
        // Another process may have been quicker: look again, now that nobody else can write.
        var from = Version(connection);
        Refuse(from, path);
        for (var number = from; number < Known; number++)
        {
            connection.Execute(Script(Names[number]));
            if (Steps.TryGetValue(number + 1, out var step))
            {
                step(connection);
            }

            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number + 1}"));
        }

        connection.Run("COMMIT");
    }

    private static int Version(Connection connection) =>
        Convert.ToInt32(connection.Value("PRAGMA user_version"), CultureInfo.InvariantCulture);

    private static void Refuse(int version, string path)
    {
        if (version > Known)
        {
            throw new StoreException(
                StoreFailure.TooNew,
                $"{path} has schema {version}, this program knows {Known}. "
                + "Start the newer program, or restore a backup.");
        }
    }

    private static string Script(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
