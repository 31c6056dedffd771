using Bot.Conversations;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Views;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Tests.Doubles;
using Bot.Runner.Tokens;

namespace Bot.Runner.Tests.Turns;

public sealed class TurnRunnerTests : IDisposable
{
    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Receive_ManyChatsAtOnce_EachIsAnsweredInOrderAndOnce(int seed)
    {
        const int Chats = 50;
        const int Inputs = 40;
        var chance = new Random(seed);
        var next = new int[Chats];
        var order = Enumerable.Range(0, Chats * Inputs).Select(number => number % Chats).ToArray();
        chance.Shuffle(order);
        var received = order.Select(chat => bench.Text(chat + 1, $"{next[chat]++}")).ToList();
        await bench.Start(Script.Counts());

        for (var at = 0; at < received.Count; at += 60)
        {
            // Each batch comes with some of those before it once more.
            await bench.Runner.Receive([.. received.Skip(Math.Max(0, at - 5)).Take(65)], default);
        }

        await bench.Runner.Idle(default);
        await bench.Sender.Reached(Chats * Inputs);
        await bench.Stop();

        var expected = Enumerable.Range(0, Inputs).Select(number => $"{number + 1}:{number}").ToList();
        Assert.All(Enumerable.Range(1, Chats), chat => Assert.Equal(expected, bench.Sender.TextsTo(chat)));
        Assert.Equal(Chats * Inputs, bench.Sender.Given.Count);
        Assert.False(bench.Sender.Overlapped);
        Assert.Empty(await bench.Store.Unsent(0, Bench.Noon, 10));
        Assert.Empty(await bench.Store.Unfinished(0, 10));
    }

    [Fact]
    public async Task Receive_DocumentWithACaption_ReachesTheConversationAndItsReportIsKept()
    {
        var file = new ReportFile("BQAD", "приказ.pdf", 52_000);
        await bench.Start(Script.Of(
            (place, input, view, now) => input is Input.Attachment { File: { } sent } attached
                ? new Turn(place, [new Effect.Tell(new Report(
                    "decisions-2019", "PROF-4", "mouo", "luga", ReportStatus.Done, attached.Caption, sent, null, null,
                    now, null))])
                : new Turn(place, [Script.Say(string.Join(", ", view.Reports.Select(report => report.Text)))]),
            Needs.Nothing with { Registers = ["decisions-2019"] }));

        await bench.Receive(1, new Incoming.Attachment("document") { File = file, Caption = "провели" });
        await bench.Typed(1, "что сказано?");
        await bench.Sender.Reached(1);

        Assert.Equal(["провели"], bench.Sender.TextsTo(1));
        Assert.Equal(file, Assert.Single(await bench.Store.Reports("decisions-2019")).File);
    }

    [Fact]
    [Trait("R", "R33")]
    public async Task Receive_AFileWhereItProvesAnAnswer_ItsHashReachesTheConversation()
    {
        var asking = new Place.Asking(new EntryKey("dee-2021", "luga"), "students_total", false);
        bench.Shelves.Files["BQAD"] = "приказ"u8.ToArray();
        await bench.Start(Script.Of((_, input, _, _) => new Turn(
            asking, [Script.Say(input is Input.Attachment sent ? sent.Sha256 ?? "none" : "ok")])));

        await bench.Receive(1, new Incoming.Attachment("document") { File = new("BQAD", "приказ.pdf", 12) });
        await bench.Receive(1, new Incoming.Attachment("document") { File = new("BQAD", "приказ.pdf", 12) });
        await bench.Receive(1, new Incoming.Attachment("document") { File = new("GONE", "приказ.pdf", 12) });
        await bench.Sender.Reached(3);

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("приказ"u8));
        Assert.Equal(["none", hash, "none"], bench.Sender.TextsTo(1));
        Assert.Equal(2, bench.Shelves.Reads);
    }

    [Fact]
    public async Task Turn_TellsSomebodyElse_TheLetterGoesToThatChat_AndItsButtonWorksThere()
    {
        var (key, held) = (await Invited(), new Holding(Role.Viewer, "luga"));
        await bench.Start(Script.Of((place, input, view, now) => new Turn(place, input switch
        {
            Input.Text { Value: "вход" } => [new Effect.Join(key, view.Chat, "Анна", held, "1", now)],
            Input.Press { State: ButtonState.Fresh } => [Script.Say("нажато " + view.Chat)],
            _ => [new Effect.Notify(2, "Принято", [[new Button("Меню", new Command(Trigger.Menu))]]), Script.Say("да")],
        })));

        await bench.Typed(2, "вход");
        await bench.Typed(1, "принять");
        await bench.Sender.Reached(2);
        var letter = bench.Sender.Given.Single(each => each.Chat == 2);
        await bench.Receive(2, new Incoming.Press(letter.Buttons[0][0].Token));
        await bench.Sender.Reached(3);

        Assert.Equal(["Принято", "нажато 2"], bench.Sender.TextsTo(2));
        Assert.Equal(["да"], bench.Sender.TextsTo(1));
    }

    [Fact]
    [Trait("R", "R18")]
    public async Task Receive_AfterADueDayWasSet_TheNextTurnKnowsIt()
    {
        await bench.Start(Script.Of((place, _, view, _) => new Turn(
            place, [Script.Say(string.Join(", ", view.Deadlines.Select(deadline => $"{deadline.Day:O}")))])));
        await bench.Typed(1, "до когда?");

        await bench.Store.SetDeadline(new Deadline(
            "dee-2021", "collection", null, new DateOnly(2021, 4, 9), null, Bench.Noon, null));
        await bench.Typed(1, "до когда?");
        await bench.Sender.Reached(2);

        Assert.Equal(["", "2021-04-09"], bench.Sender.TextsTo(1));
    }

    [Fact]
    public async Task Receive_PoisonInput_IsDeadAfterThreeTriesAndThePersonIsTold()
    {
        var tries = 0;
        await bench.Start(Script.Says(input => input switch
        {
            Input.Text { Value: "bad" } => throw new FormatException($"no {++tries}"),
            Input.Failed => "sorry",
            _ => "good",
        }));

        await bench.Runner.Receive(
            [bench.Text(1, "a"), bench.Text(1, "bad"), bench.Text(1, "b"), bench.Text(2, "c")], default);
        await bench.Runner.Idle(default);
        await bench.Sender.Reached(4);

        Assert.Equal(["good", "sorry", "good"], bench.Sender.TextsTo(1));
        Assert.Equal(["good"], bench.Sender.TextsTo(2));
        var dead = Assert.Single(await bench.Store.DeadLetters());
        Assert.Equal((true, 1, 3, "FormatException: no 3"), (dead.Incoming, dead.Chat, dead.Attempts, dead.Error));
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task Receive_FailsTwice_IsDoneAtTheThirdTry()
    {
        var tries = 0;
        await bench.Start(Script.Says(_ => ++tries < 3 ? throw new FormatException("no") : "good"));

        await bench.Typed(1, "a");
        await bench.Sender.Reached(1);

        Assert.Equal(["good"], bench.Sender.TextsTo(1));
        Assert.Empty(await bench.Store.DeadLetters());
    }

    [Fact]
    public async Task Receive_ConversationIsBrokenAltogether_IsDeadInSilenceAndTheLaneGoesOn()
    {
        var broken = true;
        await bench.Start(Script.Says(_ => broken ? throw new FormatException("no") : "good"));

        await bench.Typed(1, "a");
        broken = false;
        await bench.Typed(1, "b");
        await bench.Sender.Reached(1);

        Assert.Equal(["good"], bench.Sender.TextsTo(1));
        Assert.Single(await bench.Store.DeadLetters());
    }

    [Fact]
    public async Task Receive_PoisonInput_HoldsNoOtherChat()
    {
        using var release = new ManualResetEventSlim();
        await bench.Start(Script.Says(input =>
        {
            if (input is Input.Text { Value: "slow" })
            {
                release.Wait();
            }

            return "good";
        }));

        await bench.Runner.Receive([bench.Text(1, "slow"), bench.Text(2, "b")], default);
        await bench.Sender.Reached(1);

        Assert.Equal(2, Assert.Single(bench.Sender.Given).Chat);
        release.Set();
        await bench.Sender.Reached(2);
    }

    [Fact]
    public async Task Receive_DuplicateUpdate_IsAnsweredOnceEvenAfterRestart()
    {
        var received = bench.Text(1, "a");
        await bench.Start(Script.Counts());
        await bench.Runner.Receive([received, received], default);
        await bench.Runner.Receive([received], default);
        await bench.Runner.Idle(default);
        await bench.Stop();

        await bench.Start(Script.Counts());
        await bench.Runner.Receive([received], default);
        await bench.Typed(1, "b");
        await bench.Sender.Reached(2);

        Assert.Equal(["1:a", "2:b"], bench.Sender.TextsTo(1));
    }

    [Fact]
    public async Task Send_Reply_FindsItsPlaceInTheStore()
    {
        var places = new List<int>();
        bench.Sender.Answer = async (letter, _) =>
        {
            places.Add(Script.CountOf((await bench.Store.LoadChat(letter.Chat)).Place));
            return new SendResult.Sent(1);
        };
        await bench.Start(Script.Counts());

        await bench.Typed(1, "a");
        await bench.Sender.Reached(1);
        await bench.Stop();

        Assert.Equal([1], places);
    }

    [Fact]
    public async Task Start_EndedBetweenCommitAndSend_LetterGoesOut()
    {
        bench.Sender.Answer = async (_, cancel) =>
        {
            await new TaskCompletionSource().Task.WaitAsync(cancel);
            return new SendResult.Sent(1);
        };
        await bench.Start(Script.Counts());
        await bench.Typed(1, "a", "b");
        await bench.Sender.Reached(1);
        await bench.Stop();

        bench.Sender = new RecordingSender();
        await bench.Start(Script.Counts());
        await bench.Sender.Reached(2);

        Assert.Equal(["1:a", "2:b"], bench.Sender.TextsTo(1));
    }

    [Fact]
    public async Task Start_EndedBetweenReceiptAndTurn_TurnsAreMadeInOrder()
    {
        var received = Enumerable.Range(0, 3000).Select(at => bench.Text(1 + (at % 3), $"{at / 3}")).ToList();
        await bench.Store.Receive(received, Bench.Noon, default);
        await bench.Stop();

        await bench.Start(Script.Counts());
        await bench.Typed(1, "1000");
        await bench.Sender.Reached(3001);

        Assert.Equal(Enumerable.Range(0, 1001).Select(at => $"{at + 1}:{at}"), bench.Sender.TextsTo(1));
        Assert.Equal(Enumerable.Range(0, 1000).Select(at => $"{at + 1}:{at}"), bench.Sender.TextsTo(3));
    }

    [Fact]
    public async Task Receive_EntryChangesUnderTheTurn_IsComputedAgain()
    {
        var computed = 0;
        await bench.Start(Script.Of(
            (place, _, view, now) =>
            {
                if (++computed == 1)
                {
                    bench.Store.Apply(
                        [Keep(1, now)], new Dictionary<Monitoring.Entries.EntryKey, long> { [Script.Entry] = 0 }, now)
                        .GetAwaiter().GetResult();
                }

                return new Turn(place, [Keep(2, now), Script.Say($"after {view.Entries[Script.Entry]["a"]?.Amount}")]);
            },
            new Needs(null, [Script.Entry], null)));

        await bench.Typed(1, "2");
        await bench.Sender.Reached(1);

        Assert.Equal(["after 1"], bench.Sender.TextsTo(1));
        Assert.Equal(2, computed);
        Assert.Equal(
            [null, new Answer.Number(1)],
            (await bench.Store.Audit("dee-2021", null, 0, 9)).Select(change => change.Old));
    }

    [Fact]
    public async Task Receive_FromAPersonThoughtUnreachable_MarksThemReachable()
    {
        var key = InvitationToken.Key(
            await bench.Store.Invite(Role.Viewer, "luga", Bench.Noon.AddDays(1), Bench.Noon));
        var join = new Effect.Join(key, 1, "Анна", new Holding(Role.Viewer, "luga"), "1", Bench.Noon);
        var first = true;
        await bench.Start(Script.Of((place, _, _, _) =>
        {
            var turn = new Turn(place, first ? [join, new Effect.Mark(1, false)] : []);
            first = false;
            return turn;
        }));
        await bench.Typed(1, "a");

        await bench.Receive(1, new Incoming.Reach(false));
        Assert.False((await bench.Store.LoadChat(1)).Reachable);
        await bench.Typed(1, "b");

        Assert.True((await bench.Store.LoadChat(1)).Reachable);
    }

    [Fact]
    public async Task Receive_Moved_GoesOnUnderTheNewId()
    {
        await bench.Start(Script.Counts());
        await bench.Typed(-1, "a");

        await bench.Receive(-1, new Incoming.Moved(-1001));
        await bench.Typed(-1001, "b");
        await bench.Sender.Reached(2);

        Assert.Equal(["2:b"], bench.Sender.TextsTo(-1001));
    }

    [Fact]
    public async Task Receive_TurnOfTheClock_IsTheClocksInstant()
    {
        var instants = new List<DateTimeOffset>();
        await bench.Start(Script.Of((place, _, _, now) =>
        {
            instants.Add(now);
            return new Turn(place, []);
        }));

        await bench.Typed(1, "a");
        bench.Clock.Advance(TimeSpan.FromHours(1));
        await bench.Typed(1, "b");

        Assert.Equal([Bench.Noon, Bench.Noon.AddHours(1)], instants);
    }

    private static Effect.Keep Keep(decimal value, DateTimeOffset at)
    {
        var origin = new Origin(at, 1, Way.Chat);
        return new(Script.Entry, 1, [new("a", new Answer.Number(value), origin, new Dictionary<string, string>(), [])]);
    }

    private async Task<string> Invited() => Invitation.KeyOf(
        await bench.Store.Invite(Role.Viewer, "luga", Bench.Noon.AddDays(1), Bench.Noon));
}
