using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Connections;

/// <summary>A connection with its prepared statements. For one thread at a time.</summary>
internal sealed class Connection : IDisposable
{
    // What is deleted is gone from the file too: a person may ask to be forgotten.
    // The log is copied into the file each 32 MB: pages that change with every turn are then copied once for many
    // turns.
    private const string Settings = """
        PRAGMA busy_timeout = 5000;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -16000;
        PRAGMA wal_autocheckpoint = 8000;
        """;

    // The texts are constants of the program: the same text is the same object.
    private readonly Dictionary<string, Statement> statements = new(ReferenceEqualityComparer.Instance);
    private readonly SqliteConnection connection;

    public Connection(string path)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 5,
        }.ToString());
        try
        {
            connection.Open();
            Execute(Settings);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether a transaction is open.</summary>
    public bool InTransaction => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Runs a constant statement that returns nothing.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Of(sql, values.Length).Run(values);

    /// <summary>Runs a constant query; its reader has to be closed before the same query is run again.</summary>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<object?> values) =>
        Of(sql, values.Length).Read(values);

    /// <summary>The first column of the first row; null when there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        using var rows = Read(sql, values);
        return rows.Read() && !rows.IsDBNull(0) ? rows.GetValue(0) : null;
    }

    /// <summary>Runs any text once, without keeping it.</summary>
    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private Statement Of(string sql, int parameters)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements.Add(sql, statement = new Statement(connection, sql, parameters));
        }

        return statement;
    }
}
