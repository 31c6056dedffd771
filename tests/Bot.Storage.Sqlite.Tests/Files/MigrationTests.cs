using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Receiving;
using Bot.Runner.Storing;
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
        INSERT INTO audit (at, person, way, campaign, unit, receipt) VALUES ('2021-04-08T09:00:01.0000000Z', 7, 'chat',
            'dee-2021', 'luga', 'DEE-2021-LUGA-1');
        INSERT INTO invitation VALUES ('used', 'respondent', 'luga', '2021-04-09T09:00:00.0000000Z',
            '2021-04-08T08:00:00.0000000Z', 7, '2021-04-08T09:00:00.0000000Z');
        INSERT INTO invitation (key, role, unit, expires, made_at) VALUES ('open', 'viewer', 'luga',
            '2021-04-09T09:00:00.0000000Z', '2021-04-08T08:00:00.0000000Z');
        INSERT INTO meta VALUES ('demo', 'dee-2021');
        INSERT INTO meta VALUES ('bot.username', 'svod_bot');
        """;

    // As the second release wrote it.
    private const string Second = """
        INSERT INTO audit (at, way, campaign, unit, question, old) VALUES ('2021-04-08T09:00:02.0000000Z', 'migration',
            'dee-2021', 'luga', 'z', '{"is":"number","value":12.50}');
        INSERT INTO deadline (campaign, stage, day, letter, at, person) VALUES ('dee-2021', 'collection', '2021-04-09',
            '№ 7', '2021-04-01T09:00:00.0000000Z', 7);
        INSERT INTO report (register, decision, party, unit, status, words, part, at, person) VALUES ('decisions-2019',
            '1.1', 'region', 'luga', 'done', 'сделано', '1.50', '2021-04-02T09:00:00.0000000Z', 8);
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
        Assert.Equal(new Answer.Number(12.50m), (await store.Audit("dee-2021", null, 0, 9))[0].New);
        Assert.Equal("dee-2021", await store.GetMeta("demo"));
        Assert.Equal(1, (await store.Versions("dee-2021"))[Sample.Luga]);
    }

    [Fact]
    public async Task Open_FileOfTheFirstSchema_GetsItsChain()
    {
        MakeOld();

        var store = home.Open();

        Assert.Equal(2, Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit()).Count);
        var rows = await store.Audit("dee-2021", "luga", 0, 9);
        Assert.Equal([AuditAct.Answer, AuditAct.Submit], rows.Select(row => row.Act));
        Assert.All(rows, row => Assert.Equal((7, 1L, Way.Chat), (row.Person, row.Author, row.Way)));
        Assert.Equal("https://t.me/svod_bot?start=", await store.GetMeta(MetaKeys.LinkStart));
        Assert.Equal(["open"], (await store.People()).Open.Select(invitation => invitation.Key));
    }

    [Fact]
    public async Task Open_FileOfTheSecondSchema_PutsItsDueDaysAndReportsIntoTheChain()
    {
        MakeOld(2);

        var store = home.Open();

        Assert.Equal(5, Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit()).Count);
        var rows = await store.Audit("dee-2021", null, 0, 9);
        Assert.Equal(
            [AuditAct.Answer, AuditAct.Submit, AuditAct.Migrate, AuditAct.Deadline], rows.Select(row => row.Act));
        Assert.Equal("№ 7", StoredJson.Read<Deadline>(rows[3].Detail!).Letter);
        Assert.Equal((7, 1L), (rows[3].Person, rows[3].Author));
        Assert.Equal(1.50m, Assert.Single(await store.Reports("decisions-2019")).Part);
        Assert.Equal("report2", home.Query("SELECT act || author FROM audit WHERE id = 5"));
    }

    [Fact]
    public async Task Open_MigratedFile_GoesOnWithTheChainAndForgets()
    {
        MakeOld(2);
        var store = home.Open();

        await store.Apply(
            [Sample.Keep(Sample.Luga, Sample.Number("a", "13"))], Sample.Seen(Sample.Luga, 2), Sample.Noon);
        await store.Forget(7, Sample.Noon);

        Assert.Equal(7, Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit()).Count);
        Assert.Null(Assert.Single(await store.Deadlines()).Person);
        Assert.All(await store.Audit("dee-2021", null, 0, 9), row => Assert.Null(row.Person));
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

    private void MakeOld(int schema = 1)
    {
        var assembly = typeof(SqliteStore).Assembly;
        var scripts = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Take(schema);
        foreach (var name in scripts)
        {
            using var script = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Run(script.ReadToEnd());
        }

        Run(Old);
        Run(schema > 1 ? Second : "");
        Run($"PRAGMA user_version = {schema}");
    }

    private void Run(string sql) => home.Query(sql);
}
