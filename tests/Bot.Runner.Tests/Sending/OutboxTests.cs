using Bot.Runner.Sending;
using Bot.Runner.Tests.Doubles;

namespace Bot.Runner.Tests.Sending;

public sealed class OutboxTests : IDisposable
{
    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Post_TooLate_ExpiresUnsent()
    {
        await bench.Outbox.Start(default);

        await Post(
            Bench.Letter(1, "late") with { NotAfter = Bench.Noon.AddTicks(-1) },
            Bench.Letter(1, "in time") with { NotAfter = Bench.Noon });
        await bench.Sender.Reached(1);
        await bench.Stop();

        Assert.Equal(["in time"], bench.Sender.TextsTo(1));
        Assert.Empty(await bench.Store.Unsent(0, Bench.Noon, 10));
        Assert.Empty(await bench.Store.DeadLetters());
    }

    [Fact]
    public async Task Post_LaterAgainAndAgain_BacksOffAndKeepsTheOrder()
    {
        bench.Sender.Answers(letter => letter is { Text: "a", Attempts: < 3 }
            ? new SendResult.Later("502", null)
            : new SendResult.Sent(1));
        await bench.Outbox.Start(default);

        await Post(Bench.Letter(1, "a"), Bench.Letter(1, "b"), Bench.Letter(2, "c"));
        foreach (var seconds in new[] { 1, 2, 4 })
        {
            await bench.Clock.Awaited(TimeSpan.FromSeconds(seconds));
            bench.Clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        await bench.Sender.Reached(6);
        Assert.Equal(["a", "a", "a", "a", "b"], bench.Sender.TextsTo(1));
        Assert.Equal(["c"], bench.Sender.TextsTo(2));
    }

    [Fact]
    public async Task Post_LaterWithAnInstant_WaitsForIt_AcrossARestart()
    {
        bench.Sender.Answers(_ => new SendResult.Later("429", TimeSpan.FromSeconds(17)));
        await bench.Outbox.Start(default);
        await Post(Bench.Letter(1, "a"));
        await bench.Clock.Awaited(TimeSpan.FromSeconds(17));
        await bench.Stop();

        bench.Sender = new RecordingSender();
        await bench.Outbox.Start(default);
        await bench.Clock.Awaited(TimeSpan.FromSeconds(17));
        Assert.Empty(bench.Sender.Given);
        bench.Clock.Advance(TimeSpan.FromSeconds(17));
        await bench.Sender.Reached(1);

        Assert.Equal(1, Assert.Single(bench.Sender.Given).Attempts);
    }

    [Fact]
    public async Task Post_ExpiresWhileItWaitsForTheNextTry_LetsTheOthersGo()
    {
        bench.Sender.Answers(letter => letter.Text == "a"
            ? new SendResult.Later("429", TimeSpan.FromHours(1))
            : new SendResult.Sent(1));
        await bench.Outbox.Start(default);

        await Post(Bench.Letter(1, "a") with { NotAfter = Bench.Noon.AddSeconds(10) }, Bench.Letter(1, "b"));
        await bench.Clock.Awaited(TimeSpan.FromSeconds(10) + TimeSpan.FromTicks(1));
        bench.Clock.Advance(TimeSpan.FromSeconds(11));
        await bench.Sender.Reached(2);

        Assert.Equal(["a", "b"], bench.Sender.TextsTo(1));
    }

    [Fact]
    public async Task Post_WrittenForLater_HoldsNothingAndGoesWhenDue()
    {
        await bench.Outbox.Start(default);

        await Post(
            Bench.Letter(1, "soon") with { NotBefore = Bench.Noon.AddSeconds(5) },
            Bench.Letter(1, "tomorrow") with { NotBefore = Bench.Noon.AddDays(1) },
            Bench.Letter(1, "now"));
        await bench.Sender.Reached(1);
        await bench.Clock.Awaited(TimeSpan.FromSeconds(5));
        bench.Clock.Advance(TimeSpan.FromSeconds(5));
        await bench.Sender.Reached(2);
        bench.Clock.Advance(TimeSpan.FromDays(1));
        await bench.Sender.Reached(3);

        Assert.Equal(["now", "soon", "tomorrow"], bench.Sender.TextsTo(1));
    }

    [Fact]
    public async Task Post_Unreachable_DropsWhatWasNoReply()
    {
        bench.Sender.Answers(letter => letter.Text == "a"
            ? new SendResult.Unreachable("blocked")
            : new SendResult.Sent(1));
        await bench.Outbox.Start(default);

        await Post(
            Bench.Letter(1, "a"), Bench.Letter(1, "reminder", Lane.Reminder), Bench.Letter(1, "bulk", Lane.Bulk),
            Bench.Letter(1, "b"));
        await bench.Sender.Reached(2);
        await bench.Stop();

        Assert.Equal(["a", "b"], bench.Sender.TextsTo(1));
        Assert.Empty(await bench.Store.Unsent(0, Bench.Noon, 10));
    }

    [Fact]
    public async Task Post_Refused_IsDeadAndTheNextGoes()
    {
        bench.Sender.Answers(letter => letter.Text == "a"
            ? new SendResult.Refused("too long")
            : new SendResult.Sent(1));
        await bench.Outbox.Start(default);

        await Post(Bench.Letter(1, "a"), Bench.Letter(1, "b"));
        await bench.Sender.Reached(2);
        await bench.Stop();

        Assert.Equal("too long", Assert.Single(await bench.Store.DeadLetters()).Error);
    }

    [Fact]
    public async Task Post_Moved_GoesToTheNewChatInOrder()
    {
        bench.Sender.Answers(letter => letter.Chat == -1 ? new SendResult.Moved(-1001) : new SendResult.Sent(1));
        await bench.Outbox.Start(default);

        await Post(Bench.Letter(-1, "a"), Bench.Letter(-1, "b"));
        await bench.Sender.Reached(3);
        await bench.Stop();

        Assert.Equal(["a", "b"], bench.Sender.TextsTo(-1001));
        Assert.Empty(await bench.Store.Unsent(0, Bench.Noon, 10));
    }

    [Fact]
    public async Task Post_SenderThrows_IsTriedAgainAndAtLastDead()
    {
        bench.Sender.Answer = (letter, _) => letter.Text == "a"
            ? throw new InvalidOperationException("bug")
            : Task.FromResult<SendResult>(new SendResult.Sent(1));
        await bench.Outbox.Start(default);

        await Post(Bench.Letter(1, "a"), Bench.Letter(1, "b"));
        foreach (var seconds in new[] { 1, 2, 4, 8 })
        {
            await bench.Clock.Awaited(TimeSpan.FromSeconds(seconds));
            bench.Clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        await bench.Sender.Reached(6);
        await bench.Stop();
        Assert.Equal(["a", "a", "a", "a", "a", "b"], bench.Sender.TextsTo(1));
        Assert.Equal(
            "The sender failed: InvalidOperationException", Assert.Single(await bench.Store.DeadLetters()).Error);
    }

    [Fact]
    public async Task Post_RemindersFillTheirWay_RepliesGetThrough()
    {
        var release = new TaskCompletionSource();
        bench.Sender.Answer = async (letter, _) =>
        {
            await (letter.Lane == Lane.Reminder ? release.Task : Task.CompletedTask);
            return new SendResult.Sent(1);
        };
        await bench.Outbox.Start(default);

        await Post([.. Enumerable.Range(1, 1000).Select(chat => Bench.Letter(chat, "reminder", Lane.Reminder))]);
        await bench.Sender.Reached(32);
        await Post(Bench.Letter(5000, "reply"));
        await bench.Sender.Reached(33);

        Assert.Equal(["reply"], bench.Sender.TextsTo(5000));
        release.SetResult();
        await bench.Sender.Reached(1001);
    }

    [Fact]
    public async Task Start_MoreThanFitInMemory_EachGoesOnceInOrder()
    {
        const int Chats = 40;
        var texts = Enumerable.Range(0, 500).Select(number => $"{number}").ToList();
        foreach (var text in texts)
        {
            await bench.Commit([.. Enumerable.Range(1, Chats).Select(chat => Bench.Letter(chat, text))]);
        }

        // Nothing ends before all is posted: memory is full, and the posted ones stay behind those left in the store.
        var release = new TaskCompletionSource();
        bench.Sender.Answer = async (_, _) =>
        {
            await release.Task;
            return new SendResult.Sent(1);
        };
        await bench.Outbox.Start(default);
        for (var number = 500; number < 520; number++)
        {
            texts.Add($"{number}");
            await Post([.. Enumerable.Range(1, Chats).Select(chat => Bench.Letter(chat, $"{number}"))]);
        }

        release.SetResult();
        await bench.Sender.Reached(Chats * texts.Count);
        await bench.Stop();
        Assert.Equal(Chats * texts.Count, bench.Sender.Given.Count);
        Assert.All(Enumerable.Range(1, Chats), chat => Assert.Equal(texts, bench.Sender.TextsTo(chat)));
        Assert.Empty(await bench.Store.Unsent(0, Bench.Noon, 10));
    }

    private async Task Post(params Letter[] letters) => bench.Outbox.Post(await bench.Commit(letters));
}
