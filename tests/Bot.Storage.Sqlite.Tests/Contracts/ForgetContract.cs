using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring.Answers;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;
using Bot.Runner.Sending;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class ForgetContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Forget_Person_LeavesTheNumbersAndNobody()
    {
        var store = home.Open();
        await Sample.Live(store);
        var before = (await store.Entries([Sample.Luga]))[Sample.Luga];

        var gone = await home.Open().Forget(Sample.Annas, Sample.Noon);

        Assert.Equal(new Forgotten(1, 1, 2, 2, 1), gone);
        var after = (await store.Entries([Sample.Luga]))[Sample.Luga];
        Assert.Equal(before["a"], after["a"]);
        Assert.Equal(before.Receipt, after.Receipt);
        Assert.True(after.Revision > before.Revision);
        Assert.Null(after.Answers["a"].Origin.Person);
        Assert.All(
            new[] { after.Review.Return!.Act, after.Review.Excused, Assert.Single(after.Review.Evidence).Given },
            act => Assert.Null(act?.Person));
        Assert.Null((await store.LoadChat(Sample.Annas)).Person);
        Assert.Empty((await store.People()).Holdings);
        Assert.Null(Assert.Single(await store.Deadlines()).Person);
        Assert.Null(Assert.Single(await store.Reports("decisions-2019")).Person);
        Assert.Null(await store.About(Sample.Annas));
    }

    [Fact]
    public async Task Forget_Person_LeavesTheChainWholeAndTheNumberInIt()
    {
        var store = home.Open();
        await Sample.Live(store);
        var before = (await store.Audit("dee-2021", null, 0, 99)).ToList();

        await store.Forget(Sample.Annas, Sample.Noon);

        Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit());
        var after = await store.Audit("dee-2021", null, 0, 99);
        Assert.Equal(before.Select(row => (row.Author, row.Hash)), after.Select(row => (row.Author, row.Hash)));
        Assert.All(after, row => Assert.Null(row.Person));
        var history = (await store.LoadView(1, null, Needs.Nothing with { History = Sample.Luga })).History;
        Assert.All(history, change => Assert.Null(change.Person));
    }

    [Fact]
    public async Task Forget_Person_LeavesNothingInOtherChats()
    {
        var store = home.Open();
        await Sample.Live(store);
        var pending = new Pending(
            new Dictionary<string, Answer>(), new Origin(Sample.Noon, Sample.Annas, Way.Chat), true, false,
            new Dictionary<string, string>());
        var place = new Place.ConfirmingZero(Sample.Luga, "a", true, pending);
        await store.Commit(Sample.Turn(5) with { Place = place });
        await store.Commit(Sample.Turn(6) with { Place = new Place.Asking(Sample.Luga, "a", false) });

        await store.Forget(Sample.Annas, Sample.Noon);

        var (his, others) = (await store.LoadChat(5), await store.LoadChat(6));
        Assert.Equal((new Place.Idle(), 2L), (his.Place, his.Revision));
        Assert.Equal((new Place.Asking(Sample.Luga, "a", false), 1L), (others.Place, others.Revision));
        Assert.Equal(["№1 всё сдала."], (await store.Unsent(0, Sample.Noon, 9)).Select(letter => letter.Text));
        Assert.Null(await store.LoadButton("his"));
        var invitation = Assert.Single((await store.People()).Open);
        Assert.Equal((null, null), (invitation.Name, invitation.By));
    }

    [Theory]
    [InlineData("Анна 🌸")]
    [InlineData("Жан д'Арк")]
    [InlineData("Анна \"Аня\" «Я» & Co")]
    public async Task Forget_AnyName_IsInNoLetterAfterwards(string name)
    {
        var store = home.Open();
        await Sample.Joined(store, Sample.Annas, name: name);
        await store.Commit(Sample.Turn(5) with
        {
            Letters = [Sample.Letter(5, $"Форму отправил ваш коллега: {Markup.Escape(name)}.")],
        });

        await store.Forget(Sample.Annas, Sample.Noon);

        Assert.Equal(
            ["Форму отправил ваш коллега: №1."], (await store.Unsent(0, Sample.Noon, 9)).Select(letter => letter.Text));
    }

    [Fact]
    public async Task Forget_SomebodyWhoIsNotKept_IsNothing()
    {
        var store = home.Open();

        Assert.Null(await store.Forget(5, Sample.Noon));
        Assert.Equal(new AuditVerdict.Whole(0, ""), await store.VerifyAudit());
    }

    [Fact]
    public async Task Commit_ForgetByOneself_EndsTheChatAndStillSaysGoodbye()
    {
        var store = home.Open();
        await Sample.Live(store);
        var revision = (await store.LoadChat(Sample.Annas)).Revision;

        var done = Assert.IsType<CommitResult.Done>(await store.Commit(
            Sample.Turn(Sample.Annas, revision, new Effect.Forget(Sample.Annas)) with
            {
                Letters = [Sample.Letter(Sample.Annas, "Готово."), new(0, Sample.Annas, Lane.Reminder, "", []) { Commands = [] }],
            }));

        Assert.Equal(["Готово.", ""], done.Letters.Select(letter => letter.Text));
        var chat = await store.LoadChat(Sample.Annas);
        Assert.Equal((0L, (Person?)null), (chat.Revision, chat.Person));
        await store.Deliver([.. done.Letters.Select(letter => new LetterMark.Sent(letter.Id, 1))], Sample.Noon);
        Assert.Null(await store.About(Sample.Annas));
    }

    [Fact]
    public async Task Forget_WhoJoinsAgain_IsSomebodyNew()
    {
        var store = home.Open();
        await Sample.Live(store);
        await store.Forget(Sample.Annas, Sample.Noon);

        await Sample.Joined(store, Sample.Annas);

        Assert.NotEqual(1, (await store.About(Sample.Annas))!.Author);
        Assert.IsType<AuditVerdict.Whole>(await store.VerifyAudit());
    }

    [Fact]
    public async Task About_Person_IsAllThatIsHeld()
    {
        var store = home.Open();
        await Sample.Live(store);

        var data = (await home.Open().About(Sample.Annas))!;

        Assert.Equal(("Аннушка Я.", "ru", "1", true), (data.Name, data.Language, data.Consent, data.Reachable));
        Assert.Equal(Sample.Noon, data.ConsentedAt);
        Assert.Equal(new Holding(Role.Respondent, "luga"), Assert.Single(data.Roles).Holding);
        Assert.Equal([new("dee-2021", 1)], data.Answers);
        Assert.Equal("DEE-2021-LUGA-1", Assert.Single(data.Receipts).Number);
        Assert.Single(data.Reports);
        Assert.Equal((1L, 2), (data.Author, data.Waiting));
        Assert.Null(await store.About(5));
    }

    [Fact]
    public async Task Commit_NoticeToSomebodyWhoIsNotKept_IsNotSent()
    {
        var store = home.Open();
        await Sample.Joined(store, 1);
        Letter[] letters =
        [
            Sample.Letter(1, "notice", Lane.Reminder), Sample.Letter(5, "notice", Lane.Reminder),
            new(0, 5, Lane.Reminder, "", []) { Commands = ["menu"] }, Sample.Letter(2, "reply"),
        ];

        var done = Assert.IsType<CommitResult.Done>(await store.Commit(Sample.Turn(2) with
        {
            Letters = letters,
            Buttons = [new("kept", 1, -1, new Command(Trigger.Yes)), new("dropped", 5, -1, new Command(Trigger.Yes))],
        }));

        Assert.Equal([1, 2], done.Letters.Select(letter => letter.Chat));
        Assert.NotNull(await store.LoadButton("kept"));
        Assert.Null(await store.LoadButton("dropped"));
    }
}
