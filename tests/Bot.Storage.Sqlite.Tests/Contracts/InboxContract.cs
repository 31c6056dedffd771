using Bot.Runner.Receiving;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class InboxContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Receive_SameUpdateTwice_IsReturnedOnce()
    {
        var store = home.Open();

        var first = await store.Receive([Sample.Typed(5, 1), Sample.Typed(5, 1)], Sample.Noon, default);
        var second = await store.Receive([Sample.Typed(5, 1), Sample.Typed(3, 1)], Sample.Noon, default);

        Assert.Equal([5], first.Select(row => row.Received.Update));
        Assert.Equal([3], second.Select(row => row.Received.Update));
    }

    [Fact]
    public async Task Receive_Cancelled_LeavesNothing()
    {
        var store = home.Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.Receive([Sample.Typed(5, 1)], Sample.Noon, new CancellationToken(true)));

        Assert.Empty(await store.Unfinished(0, 10));
    }

    [Fact]
    public async Task Unfinished_AfterReopening_ComesInOrderOfArrivalPageByPage()
    {
        await home.Open().Receive(
            [Sample.Typed(30, 1), Sample.Typed(10, 2), Sample.Typed(20, 1)], Sample.Noon, default);
        home.Close();
        var store = home.Open();

        var first = await store.Unfinished(0, 2);
        var rest = await store.Unfinished(first[^1].Id, 2);

        Assert.Equal([30, 10, 20], first.Concat(rest).Select(row => row.Received.Update));
        Assert.Equal(Sample.Noon, rest[0].At);
    }

    [Theory]
    [MemberData(nameof(Cases.Contents), MemberType = typeof(Cases))]
    public async Task Unfinished_EveryContent_IsAsItCame(Incoming content)
    {
        var received = new Received(1, 2, new Sender(2, "<Анна> & \"я\"", null), content);
        var store = home.Open();
        await store.Receive([received], Sample.Noon, default);

        Assert.Equal(received, Assert.Single(await store.Unfinished(0, 10)).Received);
    }

    [Fact]
    public async Task Fail_CountsAndStaysUnfinished()
    {
        var store = home.Open();
        var row = Assert.Single(await store.Receive([Sample.Typed(5, 1)], Sample.Noon, default));

        await store.Fail(row.Id, "FormatException: no");
        await store.Fail(row.Id, "FormatException: no");

        Assert.Equal(2, Assert.Single(await store.Unfinished(0, 10)).Attempts);
        Assert.Empty(await store.DeadLetters());
    }

    [Fact]
    public async Task GiveUp_GoesToTheDeadLettersForGood()
    {
        var store = home.Open();
        var row = Assert.Single(await store.Receive([Sample.Typed(5, 1)], Sample.Noon, default));

        await store.GiveUp(row.Id, "FormatException: no", Sample.Noon);
        await Sample.Tidy(store, Sample.Noon.AddDays(9));

        Assert.Empty(await store.Unfinished(0, 10));
        Assert.Equal(
            new DeadLetter(row.Id, true, 1, 1, "FormatException: no", Sample.Noon),
            Assert.Single(await store.DeadLetters()));
    }

    [Fact]
    public async Task Tidy_FinishedBefore_MayBeReceivedAnew_OthersNot()
    {
        var store = home.Open();
        var rows = await store.Receive(
            [Sample.Typed(1, 1), Sample.Typed(2, 2), Sample.Typed(3, 3)], Sample.Noon, default);
        await store.Commit(Sample.Turn(1) with { Inbox = rows[0].Id });
        await store.Commit(Sample.Turn(2) with { Inbox = rows[1].Id, At = Sample.Noon.AddHours(2) });

        await Sample.Tidy(store, Sample.Noon.AddHours(1));
        var again = await store.Receive(
            [Sample.Typed(1, 1), Sample.Typed(2, 2), Sample.Typed(3, 3)], Sample.Noon, default);

        Assert.Equal([1], again.Select(row => row.Received.Update));
    }

    [Fact]
    public async Task Move_TakesPlaceButtonsAndLettersAlong()
    {
        var store = home.Open();
        var row = Assert.Single(await store.Receive([Sample.Typed(5, -1)], Sample.Noon, default));
        var button = new StoredButton("token", -1, 4, new(Conversations.Inputs.Trigger.Menu));
        await store.Commit(Sample.Turn(-1) with
        {
            Screen = 4,
            Buttons = [button],
            Letters = [Sample.Letter(-1, "a")],
        });

        await store.Move(row.Id, -1, -1001, Sample.Noon);

        Assert.Equal(4, (await store.LoadChat(-1001)).Screen);
        Assert.Equal(0, (await store.LoadChat(-1)).Revision);
        Assert.Equal(-1001, (await store.LoadButton("token"))?.Chat);
        Assert.Equal(-1001, Assert.Single(await store.Unsent(0, Sample.Noon, 10)).Chat);
        Assert.Empty(await store.Unfinished(0, 10));
    }
}
