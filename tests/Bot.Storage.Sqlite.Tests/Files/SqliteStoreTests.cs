using Bot.Runner.Storing;
using Bot.Runner.Tokens;
using Bot.Storage.Sqlite.Tests.Contracts;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Tests.Files;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly SqliteHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Open_NoFile_MakesFolderAndSchema()
    {
        home.Open();

        Assert.Equal(3L, Query("PRAGMA user_version"));
        Assert.Equal("wal", Query("PRAGMA journal_mode"));
    }

    [Fact]
    public void Open_NewerSchema_IsRefusedInWords()
    {
        home.Open();
        home.Close();
        Query("PRAGMA user_version = 99");

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(home.File));

        Assert.Equal(StoreFailure.TooNew, refused.Failure);
        Assert.Contains("schema 99, this program knows 3", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoDatabase_IsRefusedInWords()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(home.File)!);
        File.WriteAllText(home.File, new string('x', 5000));

        Assert.Equal(StoreFailure.Damaged, Assert.Throws<StoreException>(() => SqliteStore.Open(home.File)).Failure);
    }

    [Fact]
    public void Open_SecondBot_IsRefusedInWords_VerbsAreNot()
    {
        using (SqliteStore.Open(home.File, asBot: true))
        {
            var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(home.File, asBot: true));
            Assert.Equal(StoreFailure.Taken, refused.Failure);
            Assert.Contains("Another bot runs", refused.Message, StringComparison.Ordinal);
            SqliteStore.Open(home.File).Dispose();
        }

        SqliteStore.Open(home.File, asBot: true).Dispose();
    }

    [Fact]
    public async Task Open_ManyAtOnceOnNoFile_OneMigrates()
    {
        var stores = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteStore.Open(home.File))));

        Array.ForEach(stores, store => store.Dispose());

        Assert.Equal(3L, Query("PRAGMA user_version"));
    }

    [Theory]
    [InlineData("UPDATE audit SET new = '{}'")]
    [InlineData("DELETE FROM audit")]
    public async Task Audit_Altered_IsRefused(string sql)
    {
        var store = home.Open();
        await store.Apply(
            [Sample.Keep(Sample.Luga, Sample.Number("a", "1"))], Sample.Seen(Sample.Luga, 0), Sample.Noon);

        var refused = Assert.Throws<SqliteException>(() => Query(sql));

        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        Assert.Single(await store.Audit("dee-2021", null, 0, 10));
    }

    [Fact]
    public async Task Invite_Token_IsNowhereInTheFile()
    {
        var token = await home.Open().Invite(
            Monitoring.People.Role.Viewer, "luga", Sample.Noon.AddDays(1), Sample.Noon);

        Assert.Equal(InvitationToken.Key(token), Query("SELECT key FROM invitation"));
        home.Close();
        Assert.DoesNotContain(token, File.ReadAllText(home.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_FileIsHeldByAnother_FailsAsBusyAndRetryable()
    {
        var store = home.Open();
        using var holder = new SqliteConnection($"Data Source={home.File};Pooling=False");
        holder.Open();
        using (var held = holder.BeginTransaction(deferred: false))
        {
            var failed = await Assert.ThrowsAsync<StoreException>(() => store.Commit(Sample.Turn(1)));
            Assert.Equal((StoreFailure.Busy, true), (failed.Failure, failed.Retryable));
        }

        Assert.IsType<CommitResult.Done>(await store.Commit(Sample.Turn(1)));
    }

    [Fact]
    public async Task Dispose_WritesWhatIsQueued_AndTakesNoMore()
    {
        var store = SqliteStore.Open(home.File);
        var commits = Enumerable.Range(1, 500).Select(chat => store.Commit(Sample.Turn(chat))).ToList();

        store.Dispose();

        await Task.WhenAll(commits);
        Assert.Equal(500L, Query("SELECT count(*) FROM chat"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Commit(Sample.Turn(1)));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.LoadChat(1));
    }

    private object? Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={home.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
