using System.Text.Json;

namespace Bot.Sandbox.Tests;

public sealed class PollingTests
{
    private const long Anna = SandboxFixture.Anna;

    [Fact]
    public async Task GetUpdates_Offset_ConfirmsWhatIsBelow()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var ids = Say(sandbox, 3);

        Assert.Equal(ids, Ids(await sandbox.PollAsync()));
        Assert.Equal(ids, Ids(await sandbox.PollAsync(ids[0])));
        Assert.Equal(ids[1..], Ids(await sandbox.PollAsync(ids[1])));
        Assert.Equal(ids[1..], Ids(await sandbox.PollAsync()));
    }

    [Fact]
    public async Task GetUpdates_NegativeOffset_DropsTheRest()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var ids = Say(sandbox, 5);

        Assert.Equal(ids[3..], Ids(await sandbox.PollAsync(-2)));
        Assert.Equal(ids[3..], Ids(await sandbox.PollAsync()));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 1)]
    [InlineData(1000, 100)]
    public async Task GetUpdates_Limit_IsClamped(int limit, int count)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        Say(sandbox, 120);

        Assert.Equal(count, (await sandbox.PollAsync(0, limit)).Count);
    }

    [Theory]
    [InlineData(100, 50)]
    [InlineData(7, 7)]
    public async Task GetUpdates_Timeout_IsClampedTo50Seconds(int timeout, int seconds)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var poll = sandbox.CallAsync("getUpdates", new { timeout });

        var waits = await sandbox.Clock.NextTimerAsync();
        sandbox.Clock.Advance(waits);

        Assert.Equal(TimeSpan.FromSeconds(seconds), waits);
        Assert.Equal(0, (await poll).Result.GetArrayLength());
    }

    [Fact]
    public async Task GetUpdates_Waiting_EndsWithTheFirstUpdate()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var poll = sandbox.CallAsync("getUpdates", new { timeout = 50 });
        await sandbox.Clock.NextTimerAsync();

        var said = sandbox.World.SendText(Anna, "привет");

        var update = Assert.Single((await poll).Result.EnumerateArray());
        Assert.Equal(said.UpdateId, update.At("update_id").GetInt64());
    }

    [Fact]
    public async Task GetUpdates_SecondPoller_EndsTheOlderOne()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var older = sandbox.CallAsync("getUpdates", new { timeout = 50 });
        await sandbox.Clock.NextTimerAsync();

        var newer = sandbox.CallAsync("getUpdates", new { timeout = 50 });
        var refused = await older;
        sandbox.World.SendText(Anna, "привет");

        Assert.Equal(409, refused.Status);
        Assert.Equal(
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            refused.Description);
        Assert.Equal(1, (await newer).Result.GetArrayLength());
    }

    [Fact]
    public async Task GetUpdates_WithAWebhook_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var waiting = sandbox.CallAsync("getUpdates", new { timeout = 50 });
        await sandbox.Clock.NextTimerAsync();

        await sandbox.ResultAsync("setWebhook", new { url = "https://bot.example.ru/hook" });

        Assert.Equal("Conflict: terminated by setWebhook request", (await waiting).Description);
        var refused = await sandbox.CallAsync("getUpdates");
        Assert.Equal(409, refused.Status);
        Assert.Equal(
            "Conflict: can't use getUpdates method while webhook is active; "
                + "use deleteWebhook to delete the webhook first",
            refused.Description);
        await sandbox.ResultAsync("deleteWebhook");
        await sandbox.ResultAsync("getUpdates");
    }

    [Fact]
    public async Task GetUpdates_AllowedUpdates_AreRemembered()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await sandbox.ResultAsync("getUpdates", new { allowed_updates = new[] { "callback_query" } });
        Assert.Null(sandbox.World.SendText(Anna, "не нужно").UpdateId);
        await sandbox.ResultAsync("getUpdates");
        Assert.Null(sandbox.World.SendText(Anna, "всё ещё не нужно").UpdateId);

        await sandbox.ResultAsync("getUpdates", new { allowed_updates = Array.Empty<string>() });

        Assert.NotNull(sandbox.World.SendText(Anna, "нужно").UpdateId);
    }

    [Fact]
    public async Task Update_Undelivered_ExpiresByItsKind()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var id = await sandbox.SendAsync("x", Json.Buttons(("a", "1")));
        sandbox.World.Press(Anna, id, "1");
        sandbox.World.SendText(Anna, "привет");

        Assert.Equal(2, (await sandbox.PollAsync()).Count);
        sandbox.Clock.Advance(TimeSpan.FromSeconds(151));
        Assert.True(Assert.Single(await sandbox.PollAsync()).TryGetProperty("message", out _));
        sandbox.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Empty(await sandbox.PollAsync());
    }

    [Fact]
    public async Task Callback_AnsweredTwiceOrLate_IsRefused()
    {
        const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
        await using var sandbox = await SandboxFixture.StartAsync();
        var id = await sandbox.SendAsync("x", Json.Buttons(("a", "1")));
        var first = new { callback_query_id = sandbox.World.Press(Anna, id, "1").QueryId, text = "ок" };
        var second = new { callback_query_id = sandbox.World.Press(Anna, id, "1").QueryId };

        await sandbox.ResultAsync("answerCallbackQuery", first);
        sandbox.Clock.Advance(TimeSpan.FromSeconds(151));

        Assert.Equal(TooOld, await sandbox.RefusalAsync("answerCallbackQuery", first));
        Assert.Equal(TooOld, await sandbox.RefusalAsync("answerCallbackQuery", second));
        Assert.Equal(TooOld, await sandbox.RefusalAsync("answerCallbackQuery", new { callback_query_id = "1" }));
        Assert.Equal("ок", sandbox.World.CallbackAnswer(first.callback_query_id)!.Text);
    }

    private static long[] Say(SandboxFixture sandbox, int times) =>
        [.. Enumerable.Range(0, times).Select(i => sandbox.World.SendText(Anna, $"{i}").UpdateId!.Value)];

    private static long[] Ids(List<JsonElement> updates) =>
        [.. updates.Select(update => update.GetProperty("update_id").GetInt64())];
}
