using System.Globalization;
using Bot.Conversations.Effects;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class EntryContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.1")]
    [InlineData("1.50")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("99.02502341659232827832292596")]
    public async Task Apply_Decimal_IsReadBackToTheLastDigit(string written)
    {
        var store = home.Open();
        await Apply(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", written)));
        home.Close();

        var read = await home.Open().Entries([Sample.Luga]);

        Assert.Equal(written, read[Sample.Luga]["a"]!.Amount!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Apply_Answers_ComeBackWithEverythingAboutThem()
    {
        var store = home.Open();
        var reasons = new Dictionary<string, string> { ["rule-1"] = "закрыли школу" };
        var kept = new KeptAnswer(
            "a", new Answer.NoData("не ведём"), new Origin(Sample.Noon.AddTicks(7), null, Way.Import), reasons,
            [new RowDifference("2.2", 12.5m)]);
        await Apply(store, 0, Sample.Keep(Sample.Luga, kept));

        var read = (await store.Entries([Sample.Luga]))[Sample.Luga].Answers["a"];

        Assert.Equal(kept.Answer, read.Answer);
        Assert.Equal(kept.Origin, read.Origin);
        Assert.Equal(kept.Reasons, read.Reasons);
        Assert.Equal(kept.Differences, read.Differences);
    }

    // A store remembers what it committed itself, so only another one reads what is kept.
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Apply_ReasonAndRowDifference_AreReadBackFromDisk(bool explained, bool differs)
    {
        var kept = Sample.Number("a", "12.50") with
        {
            Reasons = explained
                ? new Dictionary<string, string> { ["rule-1"] = "«закрыли»\n<b>школу</b> \"№ 2\" \\ 😀", ["rule-2"] = "так" }
                : [],
            Differences = differs ? [new RowDifference("2.2", 1.50m), new RowDifference("3.1", -0.1m)] : [],
        };
        await Apply(home.Open(), 0, Sample.Keep(Sample.Luga, kept));
        home.Close();

        var read = (await home.Open().Entries([Sample.Luga]))[Sample.Luga].Answers["a"];

        Assert.Equal((kept.Question, kept.Answer, kept.Origin), (read.Question, read.Answer, read.Origin));
        Assert.Equal(kept.Reasons, read.Reasons);
        Assert.Equal(kept.Differences, read.Differences);
        Assert.Equal(Digits(kept), Digits(read));
    }

    [Fact]
    public async Task Apply_AnswerWithoutReason_TakesThePlaceOfOneWithIt()
    {
        var store = home.Open();
        var plain = Sample.Number("a", "13");
        var explained = plain with
        {
            Reasons = new Dictionary<string, string> { ["rule-1"] = "закрыли школу" },
            Differences = [new RowDifference("2.2", 12)],
        };
        await Apply(store, 0, Sample.Keep(Sample.Luga, explained));
        await Apply(store, 1, Sample.Keep(Sample.Luga, plain));
        home.Close();

        var read = (await home.Open().Entries([Sample.Luga]))[Sample.Luga].Answers["a"];

        Assert.Empty(read.Reasons);
        Assert.Empty(read.Differences);
    }

    [Fact]
    public async Task Apply_ChangedValue_IsInTheAuditWithTheOldOne()
    {
        var store = home.Open();
        await Apply(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12")));
        await Apply(store, 1, Sample.Keep(Sample.Luga, Sample.Number("a", "21", 8)));
        await Apply(store, 0, Sample.Keep(Sample.Tosno, Sample.Number("a", "1")), Sample.Tosno);

        var changes = await store.Audit("dee-2021", "luga", 0, 10);

        Assert.Equal([null, new Answer.Number(12)], changes.Select(change => change.Old));
        Assert.Equal([new Answer.Number(12), new Answer.Number(21)], changes.Select(change => change.New));
        Assert.Equal([7, 8], changes.Select(change => change.Person));
        Assert.Equal(3, (await store.Audit("dee-2021", null, 0, 10)).Count);
    }

    [Fact]
    public async Task Apply_SubmittedTwice_KeepsTheFirstTimeAndTheLastReceipt()
    {
        var store = home.Open();
        var first = new Receipt("DEE-2021-LUGA-1", Sample.Noon.AddTicks(1), 1, "aa");
        var second = new Receipt("DEE-2021-LUGA-2", Sample.Noon.AddDays(1), 1, "bb");
        await Apply(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12")));
        await Apply(store, 1, new Effect.Submit(Sample.Luga, first, 0));
        await Apply(store, 2, new Effect.Submit(Sample.Luga, second, 7));

        var entry = (await store.Entries([Sample.Luga]))[Sample.Luga];
        var changes = await store.Audit("dee-2021", null, 0, 10);

        Assert.Equal((EntryState.Submitted, first.At, second), (entry.State, entry.FirstSubmittedAt, entry.Receipt));
        Assert.Equal([null, first.Number, second.Number], changes.Select(change => change.Receipt));
        Assert.Equal([7, null, 7], changes.Select(change => change.Person));
    }

    [Fact]
    public async Task Apply_KeepAndSubmitTogether_IsOneRevision()
    {
        var store = home.Open();
        var receipt = new Receipt("DEE-2021-LUGA-1", Sample.Noon, 1, "aa");

        await Apply(
            store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12")), new Effect.Submit(Sample.Luga, receipt, 0));

        Assert.Equal(1, (await store.Entries([Sample.Luga]))[Sample.Luga].Revision);
    }

    [Fact]
    public async Task Entries_AfterEachCommit_AreTheSameForWhoeverCommittedAndForAnother()
    {
        var store = home.Open();
        Effect[][] commits =
        [
            [Sample.Keep(Sample.Luga, Sample.Number("a", "1"), Sample.Number("b", "2"))],
            [Sample.Keep(Sample.Luga, Sample.Number("a", "3"))],
            [
                Sample.Keep(Sample.Luga, Sample.Number("c", "4")),
                new Effect.Submit(Sample.Luga, new Receipt("DEE-2021-LUGA-1", Sample.Noon, 3, "aa"), 7),
            ],
            [new Effect.Submit(Sample.Luga, new Receipt("DEE-2021-LUGA-2", Sample.Noon.AddDays(1), 3, "bb"), 7)],
            [Sample.Keep(Sample.Luga)],
        ];

        foreach (var effects in commits)
        {
            var before = (await store.Entries([Sample.Luga]))[Sample.Luga];
            await Apply(store, before.Revision, effects);
            var own = (await store.Entries([Sample.Luga]))[Sample.Luga];
            var others = (await home.Open().Entries([Sample.Luga]))[Sample.Luga];

            Assert.Equal(before.Revision + 1, own.Revision);
            Assert.Equal(
                (others.State, others.FirstSubmittedAt, others.Receipt, others.Revision),
                (own.State, own.FirstSubmittedAt, own.Receipt, own.Revision));
            Assert.Equal(Said(others), Said(own));
        }
    }

    [Fact]
    public async Task Apply_EntryHasChanged_IsAConflict()
    {
        var store = home.Open();
        await Apply(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12")));

        var result = await store.Apply(
            [Sample.Keep(Sample.Luga, Sample.Number("a", "13"))], Sample.Seen(Sample.Luga, 0), Sample.Noon);

        Assert.IsType<CommitResult.Conflict>(result);
        Assert.Equal(new Answer.Number(12), (await store.Entries([Sample.Luga]))[Sample.Luga]["a"]);
    }

    [Fact]
    public async Task Audit_PageByPage_IsComplete()
    {
        var store = home.Open();
        var answers = Enumerable.Range(0, 7).Select(number => Sample.Number($"q{number}", "1")).ToArray();
        await Apply(store, 0, Sample.Keep(Sample.Luga, answers));

        var first = await store.Audit("dee-2021", null, 0, 4);
        var rest = await store.Audit("dee-2021", null, first[^1].Id, 4);

        Assert.Equal(answers.Select(answer => answer.Question), first.Concat(rest).Select(change => change.Question!));
    }

    // 1.50 equals 1.5, and is written otherwise.
    private static IEnumerable<string> Digits(KeptAnswer kept) => kept.Differences
        .Select(difference => difference.Value).Prepend(kept.Answer.Amount!.Value)
        .Select(value => value.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<(string, Answer, Origin)> Said(Entry entry) => entry.Answers.Values
        .OrderBy(kept => kept.Question, StringComparer.Ordinal)
        .Select(kept => (kept.Question, kept.Answer, kept.Origin));

    private static Task Apply(IStore store, long revision, Effect effect, EntryKey? key = null) =>
        Apply(store, Sample.Seen(key ?? Sample.Luga, revision), effect);

    private static Task Apply(IStore store, long revision, params Effect[] effects) =>
        Apply(store, Sample.Seen(Sample.Luga, revision), effects);

    private static async Task Apply(IStore store, Dictionary<EntryKey, long> seen, params Effect[] effects) =>
        Assert.IsType<CommitResult.Done>(await store.Apply(effects, seen, Sample.Noon));
}
