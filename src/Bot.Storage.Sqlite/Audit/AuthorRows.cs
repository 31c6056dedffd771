using Bot.Storage.Sqlite.Connections;

namespace Bot.Storage.Sqlite.Audit;

/// <summary>The numbers by which the audit knows people.</summary>
internal static class AuthorRows
{
    private const string Known = "SELECT no FROM author WHERE person = $1";
    private const string Put = "INSERT INTO author (person) VALUES ($1) RETURNING no";
    private const string Drop = "UPDATE author SET person = NULL WHERE person = $1";

    /// <summary>The number of a person; the next one when there is none yet.</summary>
    public static long NumberOf(Connection connection, long person) =>
        (long)(connection.Value(Known, person) ?? connection.Value(Put, person))!;

    /// <summary>The number of a person; null when there is none.</summary>
    public static long? Find(Connection connection, long person) => connection.Value(Known, person) as long?;

    /// <summary>The number stays, and is nobody's.</summary>
    public static void Forget(Connection connection, long person) => connection.Run(Drop, person);
}
