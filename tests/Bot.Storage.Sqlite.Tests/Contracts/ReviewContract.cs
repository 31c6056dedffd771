using Bot.Conversations.Effects;
using Bot.Conversations.Views;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class ReviewContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private static readonly Act Mine = new(8, Sample.Noon.AddTicks(3), "почему");
    private static readonly Receipt First = new("DEE-2021-LUGA-1", Sample.Noon, 1, "aa");
    private static readonly Receipt Second = new("DEE-2021-LUGA-2", Sample.Noon.AddDays(1), 1, "bb");

    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Commit_TheWholeWayOfAnEntry_IsOnDiskWhatTheStateMachineSays()
    {
        var store = home.Open();
        var expected = Entry.Untouched(Sample.Luga);
        Effect[] way =
        [
            Step(new ReviewStep.Remind(Mine)), Step(new ReviewStep.Ask(new Extension(new DateOnly(2021, 4, 12), Mine))),
            Step(new ReviewStep.Decide(Mine, true)), Sample.Keep(Sample.Luga, Sample.Number("a", "12")),
            Step(new ReviewStep.Attach(new Evidence("a", new("BQAD", "приказ.pdf", 5), "cc", Mine))),
            new Effect.Submit(Sample.Luga, First, 7),
            Step(new ReviewStep.Return(new Return(Mine, [new ReturnedQuestion("a", new Answer.Number(12.50m))]))),
            Sample.Keep(Sample.Luga, Sample.Number("a", "13")), new Effect.Submit(Sample.Luga, Second, 7),
            Step(new ReviewStep.Accept(Mine)), Step(new ReviewStep.Reopen(Mine)), Step(new ReviewStep.Accept(Mine)),
        ];

        foreach (var effect in way)
        {
            await Done(store, expected.Revision, effect);
            expected = After(expected, effect) with { Revision = expected.Revision + 1 };
            Same(expected, (await store.Entries([Sample.Luga]))[Sample.Luga]);
            home.Close();
            store = home.Open();
            Same(expected, (await store.Entries([Sample.Luga]))[Sample.Luga]);
        }

        Assert.Equal(First.At, expected.FirstSubmittedAt);
        Assert.Equal(EntryState.Accepted, expected.State);
        Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit());
    }

    [Fact]
    public async Task Commit_StepOnAnUntouchedEntry_BeginsItEmpty()
    {
        var store = home.Open();

        await Done(store, 0, Step(new ReviewStep.Remind(Mine)) with { Version = 3 });

        var entry = (await home.Open().Entries([Sample.Luga]))[Sample.Luga];
        Assert.Equal((EntryState.Empty, 1L, Mine), (entry.State, entry.Revision, entry.Review.Reminded));
        Assert.Equal(3, (await store.Versions("dee-2021"))[Sample.Luga]);
    }

    [Fact]
    public async Task Commit_NothingToReport_KeepsItsReceipt_AndCompletesNothing()
    {
        var store = home.Open();
        var none = new Receipt("DEE-2021-LUGA-1", Sample.Noon, 0, "aa");

        await Done(store, 0, Step(new ReviewStep.Excuse(Mine, none)));

        var entry = (await home.Open().Entries([Sample.Luga]))[Sample.Luga];
        Assert.Equal((EntryState.Excused, none, null), (entry.State, entry.Receipt, entry.FirstSubmittedAt));
        var row = Assert.Single(await store.Audit("dee-2021", "luga", 0, 9));
        Assert.Equal((AuditAct.Excuse, none.Number, 8), (row.Act, row.Receipt, row.Person));
        Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit());
    }

    [Fact]
    public async Task Commit_AnswerAfterAnExcuse_IsADraftAgain()
    {
        var store = home.Open();
        await Done(store, 0, Step(new ReviewStep.Excuse(Mine, null)));

        await Done(store, 1, Sample.Keep(Sample.Luga, Sample.Number("a", "1")));

        Assert.Equal(EntryState.Draft, (await home.Open().Entries([Sample.Luga]))[Sample.Luga].State);
    }

    [Fact]
    [Trait("R", "R35")]
    public async Task Commit_AnswerToAnAcceptedEntry_IsRefusedAndLeavesNothing()
    {
        var store = home.Open();
        await Done(store, 0, Step(new ReviewStep.Accept(Mine)));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Commit(store, 1, Sample.Keep(Sample.Luga, Sample.Number("a", "1"))));

        Assert.Empty((await home.Open().Entries([Sample.Luga]))[Sample.Luga].Answers);
        Assert.Equal([AuditAct.Accept], (await store.Audit("dee-2021", null, 0, 9)).Select(row => row.Act));
        Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit());
    }

    [Fact]
    public async Task Commit_TwoCoordinatorsAtOnce_OneWins()
    {
        var (store, other) = (home.Open(), home.Open());
        await Done(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12")));
        await Done(store, 1, new Effect.Submit(Sample.Luga, First, 7));

        var results = await Task.WhenAll(
            Commit(store, 2, Step(new ReviewStep.Accept(Mine)), 21),
            Commit(other, 2, Step(new ReviewStep.Return(new Return(Mine, []))), 22));

        Assert.Single(results.OfType<CommitResult.Done>());
        Assert.Single(results.OfType<CommitResult.Conflict>());
        Assert.Equal(3, (await store.Entries([Sample.Luga]))[Sample.Luga].Revision);
    }

    [Fact]
    public async Task LoadView_History_IsEveryChangeInItsOrder()
    {
        var store = home.Open();
        await Done(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12"), Sample.Number("b", "1", null)));
        await Done(store, 1, Sample.Keep(Sample.Luga, Sample.Number("a", "13", 9)));
        await Done(store, 2, Step(new ReviewStep.Remind(Mine)));

        var needs = Needs.Nothing with { History = Sample.Luga };
        var history = (await store.LoadView(1, null, needs)).History;

        Assert.Equal(["a", "b", "a"], history.Select(change => change.Question));
        Assert.Equal([7, null, 9], history.Select(change => change.Person));
        Assert.Equal((new Answer.Number(12), new Answer.Number(13)), (history[2].Old, history[2].New));
        Assert.Empty((await store.LoadView(1, null, Needs.Nothing)).History);
    }

    [Fact]
    public async Task Audit_OfAReview_NamesTheActAndKeepsNoPersonInItsDetail()
    {
        var store = home.Open();
        await Done(store, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "12", 987654321)));
        await Done(store, 1, new Effect.Submit(Sample.Luga, First, 987654321));
        var act = new Act(987654321, Sample.Noon, "переспросите школу 5");
        ReviewStep[] steps =
        [
            new ReviewStep.Return(new Return(act, [new ReturnedQuestion("a", null)])), new ReviewStep.Accept(act),
            new ReviewStep.Reopen(act), new ReviewStep.Ask(new Extension(new DateOnly(2021, 4, 12), act)),
            new ReviewStep.Decide(act, false), new ReviewStep.Remind(act),
            new ReviewStep.Attach(new Evidence("a", new("BQAD", "приказ.pdf", 5), null, act)),
        ];
        foreach (var step in steps)
        {
            var revision = (await store.Entries([Sample.Luga]))[Sample.Luga].Revision;
            await Done(store, revision, Step(step));
        }

        var rows = await store.Audit("dee-2021", "luga", 2, 99);

        Assert.Equal(
            [
                AuditAct.Return, AuditAct.Accept, AuditAct.Reopen, AuditAct.AskExtension, AuditAct.RefuseExtension,
                AuditAct.Remind, AuditAct.Attach,
            ],
            rows.Select(row => row.Act));
        Assert.All(rows, row => Assert.Equal((987654321, 1L), (row.Person, row.Author)));
        Assert.All(rows, row => Assert.DoesNotContain("987654321", row.Detail, StringComparison.Ordinal));
        var kept = Assert.IsType<ReviewStep.Return>(StoredJson.Read<ReviewStep>(rows[0].Detail!)).Request;
        Assert.Equal(("переспросите школу 5", "a"), (kept.Act.Reason, Assert.Single(kept.Questions).Question));
    }

    private static Effect.Review Step(ReviewStep step) => new(Sample.Luga, 1, step);

    private static Entry After(Entry entry, Effect effect) => effect switch
    {
        Effect.Keep keep => entry.With(keep.Answers),
        Effect.Submit submit => entry.Submitted(submit.Receipt),
        Effect.Review review => entry.After(review.Step),
        _ => entry,
    };

    private static void Same(Entry expected, Entry entry)
    {
        Assert.Equal(
            (expected.State, expected.FirstSubmittedAt, expected.Receipt, expected.Revision),
            (entry.State, entry.FirstSubmittedAt, entry.Receipt, entry.Revision));
        Assert.Equal(StoredJson.Write(expected.Review), StoredJson.Write(entry.Review));
        Assert.Equal(expected["a"], entry["a"]);
    }

    private static async Task Done(IStore store, long revision, Effect effect) =>
        Assert.IsType<CommitResult.Done>(await Commit(store, revision, effect));

    private static async Task<CommitResult> Commit(IStore store, long revision, Effect effect, long chat = 8) =>
        await store.Commit(Sample.Turn(chat, (await store.LoadChat(chat)).Revision, effect) with
        {
            Seen = Sample.Seen(Sample.Luga, revision),
        });
}
