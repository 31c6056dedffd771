using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class VersionContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private static readonly Dictionary<string, string> Unchanged = [];

    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    [Trait("R", "R11")]
    public async Task Versions_AreThoseTheEntriesWereBegunWith()
    {
        var store = home.Open();
        await Fill(store, Sample.Luga, 1, "a");
        await Fill(store, Sample.Tosno, 2, "a");

        var versions = await store.Versions("dee-2021");

        Assert.Equal(2, versions.Count);
        Assert.Equal((1, 2), (versions[Sample.Luga], versions[Sample.Tosno]));
        Assert.Empty(await store.Versions("needs-2020"));
    }

    [Fact]
    public async Task Migrate_RenamesAnswersAndPinsTheEntry()
    {
        var store = home.Open();
        await Fill(store, Sample.Luga, 1, "pupils", "teachers");
        var before = (await store.Entries([Sample.Luga]))[Sample.Luga];

        Assert.IsType<CommitResult.Done>(await Migrate(store, 1, new() { ["pupils"] = "students" }));

        var after = (await store.Entries([Sample.Luga]))[Sample.Luga];
        Assert.Equal(["students", "teachers"], after.Answers.Keys.Order());
        Assert.Equal(before["pupils"], after["students"]);
        Assert.Equal(before.Answers["pupils"].Origin, after.Answers["students"].Origin);
        Assert.Equal((before.State, 2L), (after.State, after.Revision));
        Assert.Equal(2, (await store.Versions("dee-2021"))[Sample.Luga]);
    }

    [Fact]
    public async Task Migrate_Rename_IsInTheAuditUnderBothKeys()
    {
        var store = home.Open();
        await Fill(store, Sample.Luga, 1, "pupils");

        await Migrate(store, 1, new() { ["pupils"] = "students" });

        var rows = await store.Audit("dee-2021", null, 1, 10);
        Assert.Equal(["pupils", "students"], rows.Select(row => row.Question));
        Assert.All(rows, row => Assert.Equal((Way.Migration, (long?)null), (row.Way, row.Person)));
        Assert.Equal(new Answer.Number(1), rows[0].Old);
        Assert.Null(rows[0].New);
        Assert.Null(rows[1].Old);
        Assert.Equal(new Answer.Number(1), rows[1].New);
    }

    [Fact]
    public async Task Migrate_KeysThatChangePlaces_ChangePlaces()
    {
        var store = home.Open();
        await Fill(store, Sample.Luga, 1, "a", "b");

        await Migrate(store, 1, new() { ["a"] = "b", ["b"] = "a" });

        var after = (await store.Entries([Sample.Luga]))[Sample.Luga];
        Assert.Equal((2m, 1m), (after["a"]!.Amount!.Value, after["b"]!.Amount!.Value));
    }

    [Fact]
    public async Task Migrate_EntryHasChanged_IsAConflictAndMovesNone()
    {
        var store = home.Open();
        await Fill(store, Sample.Luga, 1, "a");
        await Fill(store, Sample.Tosno, 1, "a");

        var result = await store.Migrate(
            [new EntryMove(Sample.Luga, 1, 2, Unchanged), new EntryMove(Sample.Tosno, 9, 2, Unchanged)], Sample.Noon);

        Assert.IsType<CommitResult.Conflict>(result);
        Assert.Equal([1, 1], (await store.Versions("dee-2021")).Values);
    }

    [Fact]
    public async Task Publish_Again_TakesThePlaceOfTheFirst()
    {
        var store = home.Open();
        var first = new PublishedVersion("dee", 1, "aa");
        var second = new PublishedVersion("dee", 2, "bb");
        await store.Publish(first, Sample.Noon);
        await store.Publish(second, Sample.Noon);
        await store.Publish(first with { Fingerprint = "cc" }, Sample.Noon);
        home.Close();

        Assert.Equal([first with { Fingerprint = "cc" }, second], await home.Open().Published());
    }

    private static async Task Fill(IStore store, EntryKey entry, int version, params string[] questions)
    {
        var answers = questions.Select((question, at) => Sample.Number(question, $"{at + 1}")).ToArray();
        Assert.IsType<CommitResult.Done>(await store.Apply(
            [Sample.Keep(entry, answers) with { Version = version }], Sample.Seen(entry, 0), Sample.Noon));
    }

    private static Task<CommitResult> Migrate(IStore store, long revision, Dictionary<string, string> renamed) =>
        store.Migrate([new EntryMove(Sample.Luga, revision, 2, renamed)], Sample.Noon);
}
