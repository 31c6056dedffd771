using System.Globalization;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite.Tests.Contracts;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Tests;

public sealed class SqliteHome : StoreHome
{
    private readonly List<SqliteStore> opened = [];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("svod-");

    public string File => Path.Combine(folder.FullName, "made", "svod.db");

    public override IStore Open()
    {
        var store = SqliteStore.Open(File);
        opened.Add(store);
        return store;
    }

    public override void Close()
    {
        opened.ForEach(store => store.Dispose());
        opened.Clear();
    }

    public override Task<int> Letters() => Task.FromResult(
        Convert.ToInt32(Query("SELECT count(*) FROM outbox"), CultureInfo.InvariantCulture));

    /// <summary>Runs anything on the file, past the store.</summary>
    public object? Query(string sql)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>The first column of every row.</summary>
    public IReadOnlyList<string> Names(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    public override void Dispose()
    {
        Close();
        folder.Delete(recursive: true);
    }
}
