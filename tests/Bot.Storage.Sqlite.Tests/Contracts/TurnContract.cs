using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class TurnContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task LoadChat_NeverSeen_IsIdleAtRevisionZero()
    {
        var chat = await home.Open().LoadChat(1);

        Assert.Equal(new ChatState(1, new Place.Idle(), 0, null, true, 0), chat);
    }

    [Fact]
    public async Task Commit_AfterReopening_EverythingIsThere()
    {
        var store = home.Open();
        var row = Assert.Single(await store.Receive([Sample.Typed(5, 1)], Sample.Noon, default));
        var button = new StoredButton("token", 1, 3, new Command(Trigger.Words, "«да»"));
        await store.Commit(Sample.Turn(1, 0, Sample.Keep(Sample.Luga, Sample.Number("pupils", "12"))) with
        {
            Inbox = row.Id,
            Place = new Place.Asking(Sample.Luga, "pupils", true),
            Screen = 3,
            Buttons = [button],
            Letters = [Sample.Letter(1, "<b>12</b>"), Sample.Letter(1, "дальше")],
        });
        home.Close();
        store = home.Open();

        Assert.Equal(
            new ChatState(1, new Place.Asking(Sample.Luga, "pupils", true), 3, null, true, 1), await store.LoadChat(1));
        Assert.Equal(button, await store.LoadButton("token"));
        Assert.Equal(["<b>12</b>", "дальше"], (await store.Unsent(0, Sample.Noon, 9)).Select(letter => letter.Text));
        Assert.Empty(await store.Unfinished(0, 10));
        Assert.Equal(new Answer.Number(12), (await store.Entries([Sample.Luga]))[Sample.Luga]["pupils"]);
    }

    [Theory]
    [MemberData(nameof(Cases.Places), MemberType = typeof(Cases))]
    public async Task Commit_EveryPlace_IsReadBackTheSame(Place place)
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1) with { Place = place });

        var read = (await store.LoadChat(1)).Place;

        Assert.Equal(place.GetType(), read.GetType());
        Assert.Equal(StoredJson.Write(place), StoredJson.Write(read));
    }

    [Fact]
    public async Task Commit_ChatHasMovedOn_IsAConflictAndLeavesNothing()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1));

        var result = await store.Commit(
            Sample.Turn(1, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "1"))) with
            {
                Letters = [Sample.Letter(1, "a")],
            });

        Assert.IsType<CommitResult.Conflict>(result);
        Assert.Equal(1, (await store.LoadChat(1)).Revision);
        Assert.Equal(0, (await store.Entries([Sample.Luga]))[Sample.Luga].Revision);
        Assert.Empty(await store.Unsent(0, Sample.Noon, 10));
    }

    [Fact]
    public async Task Commit_SeenEntryHasChanged_IsAConflictForTheOneThatWrites()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "1"))));
        var seen = Sample.Seen(Sample.Luga, 0);

        var writes = await store.Commit(
            Sample.Turn(2, 0, Sample.Keep(Sample.Tosno, Sample.Number("a", "2"))) with { Seen = seen });
        var reads = await store.Commit(Sample.Turn(3) with { Seen = seen });

        Assert.IsType<CommitResult.Conflict>(writes);
        Assert.IsType<CommitResult.Done>(reads);
    }

    [Fact]
    public async Task Commit_TwoAtOnceOnOneEntry_OneWins()
    {
        var store = home.Open();
        var other = home.Open();

        var results = await Task.WhenAll(Enumerable.Range(1, 20).Select(chat => (chat % 2 == 0 ? store : other).Commit(
            Sample.Turn(chat, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "1"))) with
            {
                Seen = Sample.Seen(Sample.Luga, 0),
            })));

        Assert.Single(results.OfType<CommitResult.Done>());
        Assert.Single(await store.Audit("dee-2021", null, 0, 100));
    }

    [Fact]
    public async Task Commit_InvitationUsedTwiceAtOnce_OneWins()
    {
        var store = home.Open();
        var other = home.Open();
        var key = Runner.Tokens.InvitationToken.Key(
            await store.Invite(Role.Respondent, "luga", Sample.Noon.AddDays(1), Sample.Noon));

        var results = await Task.WhenAll(Enumerable.Range(1, 20).Select(
            chat => (chat % 2 == 0 ? store : other).Commit(Sample.Turn(chat, 0, Sample.Join(key, chat)))));

        Assert.Single(results.OfType<CommitResult.Done>());
        Assert.Single((await store.People()).Holdings);
    }

    [Fact]
    public async Task Commit_TokenSpentTwice_IsAConflict()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1) with { Buttons = [new("token", 1, 0, new Command(Trigger.Yes))] });

        var first = await store.Commit(Sample.Turn(1, 1) with { Spent = "token" });
        var second = await store.Commit(Sample.Turn(1, 2) with { Spent = "token" });

        Assert.IsType<CommitResult.Done>(first);
        Assert.IsType<CommitResult.Conflict>(second);
        Assert.True((await store.LoadButton("token"))!.Used);
    }

    [Fact]
    public async Task Commit_FailsHalfWay_LeavesNothingAndHarmsNoOther()
    {
        var store = home.Open();
        var row = Assert.Single(await store.Receive([Sample.Typed(5, 1)], Sample.Noon, default));
        var receipt = new Receipt("DEE-2021-TOSNO-1", Sample.Noon, 1, "00");
        var bad = Sample.Turn(
            1, 0, Sample.Keep(Sample.Luga, Sample.Number("a", "1")), new Effect.Submit(Sample.Tosno, receipt, 1)) with
        {
            Inbox = row.Id,
            Letters = [Sample.Letter(1, "a")],
        };

        var good = Enumerable.Range(100, 50).Select(chat => store.Commit(Sample.Turn(chat))).ToList();
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Commit(bad));
        await Task.WhenAll(good);

        Assert.Equal(0, (await store.LoadChat(1)).Revision);
        Assert.Equal(0, (await store.Entries([Sample.Luga]))[Sample.Luga].Revision);
        Assert.Empty(await store.Audit("dee-2021", null, 0, 10));
        Assert.Empty(await store.Unsent(0, Sample.Noon, 10));
        Assert.Single(await store.Unfinished(0, 10));
        Assert.Equal(1, (await store.LoadChat(149)).Revision);
    }

    [Fact]
    public async Task Commit_GivenUp_IsDeadAndItsLetterWaits()
    {
        var store = home.Open();
        var row = Assert.Single(await store.Receive([Sample.Typed(5, 1)], Sample.Noon, default));

        await store.Commit(
            Sample.Turn(1) with { Inbox = row.Id, GivenUp = "no", Letters = [Sample.Letter(1, "жаль")] });

        Assert.Equal("no", Assert.Single(await store.DeadLetters()).Error);
        Assert.Single(await store.Unsent(0, Sample.Noon, 10));
    }

    [Fact]
    public async Task LoadView_AnotherStore_SeesACommitAtOnce()
    {
        var store = home.Open();
        var other = home.Open();
        var needs = new Needs(null, [Sample.Luga, Sample.Tosno], null);

        for (var revision = 0; revision < 50; revision++)
        {
            await store.Commit(Sample.Turn(1, revision, Sample.Keep(Sample.Luga, Sample.Number("a", $"{revision}"))));
            var view = await other.LoadView(2, null, needs);
            Assert.Equal(new Answer.Number(revision), view.Entries[Sample.Luga]["a"]);
            Assert.Equal(0, view.Entries[Sample.Tosno].Revision);
        }
    }

    [Fact]
    public async Task LoadView_EditedMessage_FindsItsAnswersOfThatPersonOnly()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(7, 0, Sample.Keep(
            Sample.Luga, Sample.Number("a", "1", 7, 55), Sample.Number("b", "2", 7, 55),
            Sample.Number("c", "3", 7, 56))));
        await store.Commit(Sample.Turn(8, 0, Sample.Keep(Sample.Tosno, Sample.Number("a", "1", 8, 55))));
        var needs = new Needs(null, [], 55);

        var view = await store.LoadView(7, null, needs);

        Assert.Equal(Sample.Luga, view.Edited!.Entry);
        Assert.Equal(["a", "b"], view.Edited.Questions);
        Assert.Equal(3, view.Entries[Sample.Luga].Answers.Count);
        Assert.Null((await store.LoadView(9, null, needs)).Edited);
    }

    [Fact]
    public async Task Tidy_Buttons_GoWhenUsedOrLongGone()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1) with
        {
            Screen = 1,
            Buttons =
            [
                new("used", 1, 1, new Command(Trigger.Yes)), new("kept", 1, 1, new Command(Trigger.No)),
                new("old", 1, 0, new Command(Trigger.Menu)),
            ],
        });
        await store.Commit(Sample.Turn(1, 1) with { Screen = 101, Spent = "used" });

        await Sample.Tidy(store, Sample.Noon.AddDays(3));

        Assert.Null(await store.LoadButton("used"));
        Assert.Null(await store.LoadButton("old"));
        Assert.NotNull(await store.LoadButton("kept"));
    }

    [Fact]
    public async Task Tidy_ButtonsUnderANotice_AreKeptAsLongAsTheNotice()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1) with
        {
            Screen = 1, Buttons = [new("noticed", 1, -1, new Command(Trigger.Fill))],
        });
        await store.Commit(Sample.Turn(1, 1) with { Screen = 500 });

        await store.Tidy(Retention.Default, Sample.Noon.AddDays(29));
        Assert.NotNull(await store.LoadButton("noticed"));
        await store.Tidy(Retention.Default, Sample.Noon.AddDays(31));

        Assert.Null(await store.LoadButton("noticed"));
    }
}
