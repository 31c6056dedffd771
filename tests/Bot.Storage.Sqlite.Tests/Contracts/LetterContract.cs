using Bot.Monitoring.Documents;
using Bot.Monitoring.People;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class LetterContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Commit_Letters_AreReturnedAsTheyAreRead()
    {
        var store = home.Open();
        var letter = new Letter(
            0, 1, Lane.Reminder, "<b>срок</b>", [[new LetterButton("да", "t1"), new LetterButton("нет", "t2")], []],
            Sample.Noon, Sample.Noon.AddHours(1));

        var made = Assert.Single(await Write(store, letter));
        var read = Assert.Single(await store.Unsent(0, Sample.Noon, 10));

        Assert.Equal(letter with { Id = made.Id }, made);
        Assert.Equal(made with { Buttons = [] }, read with { Buttons = [] });
        Assert.Equal(letter.Buttons, read.Buttons);
    }

    [Fact]
    public async Task Commit_LetterWithAFileOrAMenu_IsReadWithIt()
    {
        var store = home.Open();
        var sheet = new Sheet("Лист", [10], 1, [[new Cell.Words("№") { Head = true }, new Cell.Number(1.50m, 2)]]);
        Document[] documents =
        [
            new Document.Workbook("свод.xlsx", [sheet]), new Document.Code("qr.png", "https://t.me/svod_bot?start=a"),
            new Document.Words("я.json", "{}"), new Document.Stored(new("BQAD", "приказ.pdf", 5)),
        ];
        await Write(
            store,
            [
                .. documents.Select(document => Sample.Letter(1, "вот") with { Attached = document }),
                Sample.Letter(1, "") with { Commands = ["menu", "fill"] }, Sample.Letter(1, "") with { Commands = [] },
                Sample.Letter(1, "слова"),
            ]);
        home.Close();

        var read = await home.Open().Unsent(0, Sample.Noon, 10);

        Assert.Equal(
            documents.Select(StoredJson.Write), read.Take(4).Select(letter => StoredJson.Write(letter.Attached!)));
        Assert.Equal([["menu", "fill"], [], null], read.Skip(4).Select(letter => letter.Commands));
        Assert.All(read.Skip(4), letter => Assert.Null(letter.Attached));
    }

    [Fact]
    public async Task Tidy_LettersOfAPerson_AreKeptTheirTime_OthersGoAtOnce()
    {
        var store = home.Open();
        await Sample.Joined(store, 7);
        var letters = await Write(store, Sample.Letter(7, "kept"), Sample.Letter(8, "gone"));
        await store.Deliver([.. letters.Select(letter => new LetterMark.Sent(letter.Id, 1))], Sample.Noon);

        await store.Tidy(Retention.Default, Sample.Noon.AddDays(29));
        Assert.Equal(1, await home.Letters());
        await store.Tidy(Retention.Default, Sample.Noon.AddDays(31));

        Assert.Equal(0, await home.Letters());
    }

    [Fact]
    public async Task Unsent_NotDueYet_IsLeftOut()
    {
        var store = home.Open();
        await Write(
            store, Sample.Letter(1, "later") with { NotBefore = Sample.Noon.AddTicks(1) }, Sample.Letter(1, "now"));

        Assert.Equal(["now"], (await store.Unsent(0, Sample.Noon, 10)).Select(letter => letter.Text));
        Assert.Equal(2, (await store.Unsent(0, Sample.Noon.AddTicks(1), 10)).Count);
    }

    [Fact]
    public async Task Unsent_PageByPage_IsComplete()
    {
        var store = home.Open();
        await Write(store, [.. Enumerable.Range(0, 5).Select(number => Sample.Letter(1, $"{number}"))]);

        var first = await store.Unsent(0, Sample.Noon, 3);
        var rest = await store.Unsent(first[^1].Id, Sample.Noon, 3);

        Assert.Equal(["0", "1", "2", "3", "4"], first.Concat(rest).Select(letter => letter.Text));
    }

    [Fact]
    public async Task Deliver_Final_WaitsNoMore()
    {
        var store = home.Open();
        var letters = await Write(
            store, Sample.Letter(1, "a"), Sample.Letter(2, "b"), Sample.Letter(3, "c"), Sample.Letter(4, "d"));

        await store.Deliver(
            [
                new LetterMark.Sent(letters[0].Id, 900), new LetterMark.Expired(letters[1].Id),
                new LetterMark.Unreachable(letters[2].Id, "blocked"), new LetterMark.Dead(letters[3].Id, "too long"),
            ],
            Sample.Noon);

        Assert.Empty(await store.Unsent(0, Sample.Noon, 10));
        Assert.Equal(
            new DeadLetter(letters[3].Id, false, 4, 1, "too long", Sample.Noon),
            Assert.Single(await store.DeadLetters()));
    }

    [Fact]
    public async Task Deliver_Retry_CountsAndWaits()
    {
        var store = home.Open();
        var letter = Assert.Single(await Write(store, Sample.Letter(1, "a")));

        await store.Deliver([new LetterMark.Retry(letter.Id, Sample.Noon.AddSeconds(2), "502")], Sample.Noon);

        Assert.Empty(await store.Unsent(0, Sample.Noon, 10));
        var waiting = Assert.Single(await store.Unsent(0, Sample.Noon.AddSeconds(2), 10));
        Assert.Equal((1, Sample.Noon.AddSeconds(2)), (waiting.Attempts, waiting.NotBefore));
    }

    [Fact]
    public async Task Deliver_RetryOfAFinishedLetter_LeavesItFinished()
    {
        var store = home.Open();
        var letter = Assert.Single(await Write(store, Sample.Letter(1, "a")));
        await store.Deliver([new LetterMark.Sent(letter.Id, 900)], Sample.Noon);

        await store.Deliver(
            [new LetterMark.Retry(letter.Id, Sample.Noon, "502"), new LetterMark.Dead(letter.Id, "no")], Sample.Noon);

        Assert.Empty(await store.Unsent(0, Sample.Noon, 10));
        Assert.Empty(await store.DeadLetters());
    }

    [Fact]
    public async Task Deliver_Unreachable_MarksThePersonAndDropsWhatWasNoReply()
    {
        var store = home.Open();
        var key = InvitationToken.Key(
            await store.Invite(Role.Respondent, "luga", Sample.Noon.AddDays(1), Sample.Noon));
        await store.Commit(Sample.Turn(1, 0, Sample.Join(key, 1)));
        var letters = await Write(
            store, 1, Sample.Letter(1, "reply"), Sample.Letter(1, "reply 2"),
            Sample.Letter(1, "reminder", Lane.Reminder), Sample.Letter(1, "bulk", Lane.Bulk),
            Sample.Letter(2, "other", Lane.Bulk));

        await store.Deliver([new LetterMark.Unreachable(letters[0].Id, "blocked")], Sample.Noon);

        Assert.Equal(["reply 2", "other"], (await store.Unsent(0, Sample.Noon, 10)).Select(letter => letter.Text));
        Assert.False((await store.LoadChat(1)).Reachable);
        Assert.False(Assert.Single((await store.People()).Holdings).Reachable);
    }

    [Fact]
    public async Task Deliver_Moved_TakesEveryWaitingLetterAlong()
    {
        var store = home.Open();
        var letters = await Write(store, Sample.Letter(-1, "a"), Sample.Letter(-1, "b"));

        await store.Deliver([new LetterMark.Moved(letters[0].Id, -1001)], Sample.Noon);

        Assert.Equal([-1001, -1001], (await store.Unsent(0, Sample.Noon, 10)).Select(letter => letter.Chat));
    }

    [Fact]
    public async Task Tidy_FinishedBefore_DeadAndWaitingStay()
    {
        var store = home.Open();
        var letters = await Write(store, Sample.Letter(1, "sent"), Sample.Letter(2, "dead"), Sample.Letter(3, "waits"));
        await store.Deliver(
            [new LetterMark.Sent(letters[0].Id, 1), new LetterMark.Dead(letters[1].Id, "no")], Sample.Noon);

        await Sample.Tidy(store, Sample.Noon.AddDays(9));
        await Write(store, 1, Sample.Letter(1, "next"));

        Assert.Single(await store.DeadLetters());
        Assert.Equal(["waits", "next"], (await store.Unsent(0, Sample.Noon, 10)).Select(letter => letter.Text));
    }

    [Fact]
    public async Task Commit_AfterTidyTookTheLastLetter_GivesANewId()
    {
        var store = home.Open();
        var first = Assert.Single(await Write(store, Sample.Letter(1, "a")));
        await store.Deliver([new LetterMark.Sent(first.Id, 1)], Sample.Noon);
        await Sample.Tidy(store, Sample.Noon.AddDays(9));
        home.Close();

        var next = Assert.Single(await Write(home.Open(), 1, Sample.Letter(1, "b")));

        Assert.True(next.Id > first.Id);
    }

    private static Task<IReadOnlyList<Letter>> Write(IStore store, params Letter[] letters) => Write(store, 0, letters);

    private static async Task<IReadOnlyList<Letter>> Write(IStore store, long revision, params Letter[] letters) =>
        Assert.IsType<CommitResult.Done>(
            await store.Commit(Sample.Turn(1, revision) with { Letters = letters })).Letters;
}
