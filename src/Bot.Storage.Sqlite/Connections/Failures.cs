using Bot.Runner.Storing;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Connections;

/// <summary>SQLite's result codes in the words of the port. A code that means a wrong call is not among them.</summary>
internal static class Failures
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InOut = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The failure of the world behind an exception; null when the fault is ours.</summary>
    public static StoreException? Of(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy or Locked => new StoreException(
            StoreFailure.Busy, $"{path} is held by another process. Wait for it, or end it.", error),
        Full => new StoreException(StoreFailure.Full, $"The disk of {path} is full. Make room on it.", error),
        InOut or CantOpen or ReadOnly => new StoreException(
            StoreFailure.Unavailable,
            $"{path} cannot be used. Check that the file and its folder are writable.",
            error),
        Corrupt or NotADatabase => new StoreException(
            StoreFailure.Damaged, $"{path} is not a sound database. Restore it from a backup.", error),
        _ => null,
    };
}
