namespace Bot.Sandbox.Tests;

public sealed class WebhookTests
{
    private const long Anna = SandboxFixture.Anna;

    [Fact]
    public async Task Webhook_Set_GetsPendingAndNewUpdatesWithTheSecret()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await using var hook = await HookReceiver.StartAsync();
        sandbox.World.SendText(Anna, "раньше");

        await sandbox.ResultAsync("setWebhook", new { url = hook.Url, secret_token = "s3cret_-" });
        sandbox.World.SendText(Anna, "потом");

        var (update, secret) = await hook.NextAsync();
        Assert.Equal("раньше", update["message"]!["text"]!.GetValue<string>());
        Assert.Equal("s3cret_-", secret);
        Assert.Equal("потом", await hook.NextTextAsync());
    }

    [Fact]
    public async Task Webhook_Failing_IsTriedAgainAfterADoublingDelay()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await using var hook = await HookReceiver.StartAsync();
        hook.Answers.Enqueue((500, ""));
        hook.Answers.Enqueue((302, ""));
        await sandbox.ResultAsync("setWebhook", new { url = hook.Url });

        sandbox.World.SendText(Anna, "раз");
        sandbox.World.SendText(Anna, "два");

        foreach (var seconds in new[] { 1, 2 })
        {
            Assert.Equal("раз", await hook.NextTextAsync());
            var delay = await sandbox.Clock.NextTimerAsync();
            Assert.Equal(TimeSpan.FromSeconds(seconds), delay);
            var info = await sandbox.ResultAsync("getWebhookInfo");
            Assert.Equal(2, info.GetProperty("pending_update_count").GetInt32());
            Assert.StartsWith(
                "Wrong response from the webhook: ",
                info.At("last_error_message").GetString(),
                StringComparison.Ordinal);
            sandbox.Clock.Advance(delay);
        }

        Assert.Equal("раз", await hook.NextTextAsync());
        Assert.Equal("два", await hook.NextTextAsync());
    }

    [Fact]
    public async Task Webhook_FailingForOneChat_GoesOnWithOthers()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await using var hook = await HookReceiver.StartAsync();
        sandbox.World.AddUser(new SandboxUser(12, "Борис"));
        hook.Answers.Enqueue((500, ""));
        await sandbox.ResultAsync("setWebhook", new { url = hook.Url });

        sandbox.World.SendText(Anna, "от Анны");
        Assert.Equal("от Анны", await hook.NextTextAsync());
        await sandbox.Clock.NextTimerAsync();
        sandbox.World.SendText(12, "от Бориса");

        Assert.Equal("от Бориса", await hook.NextTextAsync());
    }

    [Fact]
    public async Task Webhook_AnsweringWithAMethod_HasItCarriedOut()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await using var hook = await HookReceiver.StartAsync();
        var call = $$"""{"method":"sendMessage","chat_id":{{Anna}},"text":"<b>да</b>","parse_mode":"HTML"}""";
        hook.Answers.Enqueue((200, call));
        await sandbox.ResultAsync("setWebhook", new { url = hook.Url });

        sandbox.World.SendText(Anna, "раз");

        var answer = await sandbox.World.WaitForMessageAsync(Anna, 0, m => m.From == "bot", default);
        Assert.Equal("<b>да</b>", answer.Html);
    }

    [Fact]
    public async Task Webhook_Deleted_LeavesTheUndeliveredToPolling()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await using var hook = await HookReceiver.StartAsync();
        hook.Answers.Enqueue((500, ""));
        await sandbox.ResultAsync("setWebhook", new { url = hook.Url });
        sandbox.World.SendText(Anna, "раз");
        await hook.NextAsync();
        await sandbox.Clock.NextTimerAsync();

        await sandbox.ResultAsync("deleteWebhook");

        Assert.Single(await sandbox.PollAsync());
    }

    [Fact]
    public async Task Webhook_DropPending_ForgetsThem()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.SendText(Anna, "раз");

        await sandbox.ResultAsync("deleteWebhook", new { drop_pending_updates = true });

        Assert.Empty(await sandbox.PollAsync());
    }

    [Theory]
    [InlineData("http://bot.example.ru/hook", "", "bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData(
        "https://bot.example.ru:5000/hook", "", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")]
    [InlineData("https://bot.example.ru/hook", "a b", "secret token contains unallowed characters")]
    public async Task Webhook_Wrong_IsRefused(string url, string secret, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        Assert.Equal(
            "Bad Request: " + why, await sandbox.RefusalAsync("setWebhook", new { url, secret_token = secret }));
    }

    [Fact]
    public async Task WebhookInfo_TellsTheSettings()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        Assert.Equal("", (await sandbox.ResultAsync("getWebhookInfo")).GetProperty("url").GetString());

        var set = await sandbox.CallAsync(
            "setWebhook",
            new { url = "https://bot.example.ru/hook", max_connections = 5, allowed_updates = new[] { "message" } });

        Assert.Equal("Webhook was set", set.Description);
        var info = await sandbox.ResultAsync("getWebhookInfo");
        Assert.Equal("https://bot.example.ru/hook", info.GetProperty("url").GetString());
        Assert.Equal(5, info.GetProperty("max_connections").GetInt32());
        Assert.Equal("message", info.GetProperty("allowed_updates")[0].GetString());
    }
}
