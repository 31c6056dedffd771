using System.Collections.Concurrent;
using Bot.Runner.Storing;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Connections;

/// <summary>The one writing connection. Whatever is ready together becomes one transaction, each piece in its own
/// savepoint, so that the disk is synced once for all and a bad piece harms no other.</summary>
internal sealed class Writer : IDisposable
{
    private const int Group = 256;

    private readonly BlockingCollection<Job> waiting = [];
    private readonly string path;
    private readonly Connection connection;
    private readonly Thread thread;

    public Writer(string path, Connection connection)
    {
        (this.path, this.connection) = (path, connection);
        thread = new Thread(Work) { IsBackground = true, Name = "sqlite writer" };
        thread.Start();
    }

    /// <summary>Queues a piece of writing; the task ends when it is on disk.</summary>
    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    public Task<T> Write<T>(Func<Connection, T> work)
    {
        var writing = new Writing<T>(work);
        try
        {
            waiting.Add(writing);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(Writer));
        }

        return writing.Done;
    }

    /// <summary>Writes what is queued and closes.</summary>
    public void Dispose()
    {
        waiting.CompleteAdding();
        thread.Join();
        connection.Dispose();
        waiting.Dispose();
    }

    private void Work()
    {
        var group = new List<Job>(Group);
        foreach (var first in waiting.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < Group && waiting.TryTake(out var next))
            {
                group.Add(next);
            }

            Commit(group);
            group.Clear();
        }
    }

    private void Commit(List<Job> group)
    {
        try
        {
            connection.Run("BEGIN IMMEDIATE");
            group.RemoveAll(job => !Attempt(job));
            connection.Run("COMMIT");
        }
        // The outer loop of all writing: whatever it is, it belongs to the ones who wait for this group.
        catch (Exception error)
        {
            Abandon(group, error);
            return;
        }

        group.ForEach(job => job.Succeed());
    }

    private bool Attempt(Job job)
    {
        connection.Run("SAVEPOINT piece");
        try
        {
            job.Run(connection);
        }
        // A bad piece is its caller's to hear of; the others of the group go on. When SQLite has ended the whole
        // transaction by itself (disk full, read error), there is nothing to go on with.
        catch (Exception error) when (connection.InTransaction)
        {
            connection.Run("ROLLBACK TO piece");
            connection.Run("RELEASE piece");
            job.Fail(Told(error));
            return false;
        }

        connection.Run("RELEASE piece");
        return true;
    }

    private void Abandon(List<Job> group, Exception error)
    {
        try
        {
            if (connection.InTransaction)
            {
                connection.Run("ROLLBACK");
            }
        }
        catch (SqliteException)
        {
            // The group is told of the first error; while this one lasts, each further group fails at its BEGIN.
        }

        group.ForEach(job => job.Fail(Told(error)));
    }

    private Exception Told(Exception error) =>
        error is SqliteException wrong && Failures.Of(wrong, path) is StoreException failure ? failure : error;
}
