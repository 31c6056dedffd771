using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Connections;

/// <summary>A small pool of reading connections. Each read is one snapshot.</summary>
internal sealed class Readers : IDisposable
{
    private readonly ConcurrentBag<Connection> idle = [];
    private readonly SemaphoreSlim free;
    private readonly string path;
    private readonly int count;
    private volatile bool closed;

    public Readers(string path, int count)
    {
        (this.path, this.count) = (path, count);
        free = new SemaphoreSlim(count, count);
    }

    /// <summary>Reads with the next free connection.</summary>
    public async Task<T> Read<T>(Func<Connection, T> work)
    {
        await free.WaitAsync();
        try
        {
            return Within(work);
        }
        catch (SqliteException error) when (Failures.Of(error, path) is { } failure)
        {
            throw failure;
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Waits for the reads under way and closes.</summary>
    public void Dispose()
    {
        closed = true;
        for (var taken = 0; taken < count; taken++)
        {
            free.Wait();
        }

        foreach (var connection in idle)
        {
            connection.Dispose();
        }

        // Whoever still waits for a connection is told that there is none any more.
        free.Release(count);
    }

    private T Within<T>(Func<Connection, T> work)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        if (!idle.TryTake(out var connection))
        {
            connection = new Connection(path);
        }

        try
        {
            connection.Run("BEGIN");
            return work(connection);
        }
        finally
        {
            if (connection.InTransaction)
            {
                connection.Run("COMMIT");
            }

            idle.Add(connection);
        }
    }
}
