using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Receiving;
using Bot.Storage.Sqlite.Tests.Contracts;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite.Tests.Files;

public sealed class MigrationTests : IDisposable
{
    // As the first release wrote it.
    private const string Old = """
        INSERT INTO inbox (delivery, chat, sender, content, received_at) VALUES (5, 7,
            '{"id":7,"name":"Анна","language":"ru"}', '{"is":"attachment","kind":"photo"}',
            '2021-04-08T09:00:00.0000000Z');
        INSERT INTO chat VALUES (7, '{"is":"asking","entry":{"campaign":"dee-2021","unit":"luga"},"question":"b","revisit":false}', 3, 4);
        INSERT INTO outbox (chat, lane, text, made_at) VALUES (7, 0, 'дальше', '2021-04-08T09:00:00.0000000Z');
        INSERT INTO person VALUES (7, 'Анна', 'ru', '1', '2021-04-08T09:00:00.0000000Z', 1);
        INSERT INTO holding (person, role, unit, since) VALUES (7, 'respondent', 'luga', '2021-04-08T09:00:00.0000000Z');
        INSERT INTO entry VALUES ('dee-2021', 'luga', 1, 'submitted', '2021-04-08T09:00:00.0000000Z',
            'DEE-2021-LUGA-1', 2);
        INSERT INTO answer VALUES ('dee-2021', 'luga', 'a', '{"is":"number","value":12.50}',
            '2021-04-08T09:00:00.0000000Z', 7, 'chat', 9, NULL, NULL);
        INSERT INTO receipt VALUES ('DEE-2021-LUGA-1', 'dee-2021', 'luga', '2021-04-08T09:00:00.0000000Z', 1, 'aa', 7);
        INSERT INTO audit (at, person, way, campaign, unit, question, new) VALUES ('2021-04-08T09:00:00.0000000Z', 7,
            'chat', 'dee-2021', 'luga', 'a', '{"is":"number","value":12.50}');
        INSERT INTO meta VALUES ('demo', 'dee-2021');
        """;

    private readonly SqliteHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task Open_FileOfTheFirstSchema_KeepsEverythingInIt()
    {
        MakeOld();

        var store = home.Open();

        var row = Assert.Single(await store.Unfinished(0, 9));
        Assert.Equal(new Incoming.Attachment("photo"), row.Received.Content);
        var chat = await store.LoadChat(7);
        Assert.Equal((new Place.Asking(Sample.Luga, "b", false), 3, 4L), (chat.Place, chat.Screen, chat.Revision));
        Assert.Equal([new Holding(Role.Respondent, "luga")], chat.Person!.Holdings);
        Assert.Equal("дальше", Assert.Single(await store.Unsent(0, Sample.Noon, 9)).Text);
        var entry = (await store.Entries([Sample.Luga]))[Sample.Luga];
        Assert.Equal((EntryState.Submitted, 2L), (entry.State, entry.Revision));
        Assert.Equal(new Answer.Number(12.50m), entry["a"]);
        Assert.Equal("DEE-2021-LUGA-1", entry.Receipt!.Number);
        Assert.Equal(new Answer.Number(12.50m), Assert.Single(await store.Audit("dee-2021", null, 0, 9)).New);
        Assert.Equal("dee-2021", await store.GetMeta("demo"));
        Assert.Equal(1, (await store.Versions("dee-2021"))[Sample.Luga]);
    }

    [Fact]
    public async Task Open_FileOfTheFirstSchema_TakesWhatIsNew()
    {
        MakeOld();
        var store = home.Open();
        var set = new Deadline("dee-2021", "collection", null, new DateOnly(2021, 4, 9), null, Sample.Noon, null);

        await store.SetDeadline(set);

        Assert.Equal([set], await store.Deadlines());
        Assert.Empty(await store.Reports("decisions-2019"));
        Assert.Empty(await store.Published());
    }

    [Theory]
    [InlineData("UPDATE deadline SET day = '2030-01-01'")]
    [InlineData("DELETE FROM deadline")]
    public async Task Deadline_Altered_IsRefused(string sql)
    {
        await home.Open().SetDeadline(
            new Deadline("dee-2021", "collection", null, new DateOnly(2021, 4, 9), null, Sample.Noon, null));

        Assert.Contains("append-only", Assert.Throws<SqliteException>(() => Run(sql)).Message, StringComparison.Ordinal);
    }

    private void MakeOld()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(home.File)!);
        var assembly = typeof(SqliteStore).Assembly;
        var first = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).First();
        using var script = new StreamReader(assembly.GetManifestResourceStream(first)!);
        Run(script.ReadToEnd());
        Run(Old);
        Run("PRAGMA user_version = 1");
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={home.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
