namespace Bot.Sandbox.Tests;

public sealed class BotSettingsTests
{
    private const long Anna = SandboxFixture.Anna;

    [Fact]
    public async Task Commands_AreKeptByScopeAndLanguage()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var everybody = new[] { new { command = "start", description = "Начать" } };
        var russian = new[] { new { command = "menu", description = "Меню" } };
        await sandbox.ResultAsync("setMyCommands", new { commands = everybody });
        await sandbox.ResultAsync(
            "setMyCommands",
            new { commands = russian, scope = new { type = "all_private_chats" }, language_code = "ru" });

        Assert.Equal([("menu", "Меню")], sandbox.World.Menu(Anna));
        var list = await sandbox.ResultAsync("getMyCommands", new { scope = new { type = "default" } });
        Assert.Equal("start", list[0].GetProperty("command").GetString());

        await sandbox.ResultAsync(
            "deleteMyCommands", new { scope = new { type = "all_private_chats" }, language_code = "ru" });
        Assert.Equal([("start", "Начать")], sandbox.World.Menu(Anna));
    }

    [Theory]
    [InlineData("Start", "x", "BOT_COMMAND_INVALID")]
    [InlineData("старт", "x", "BOT_COMMAND_INVALID")]
    [InlineData("start", "", "BOT_COMMAND_DESCRIPTION_INVALID")]
    public async Task Command_Wrong_IsRefused(string command, string description, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        var refusal = await sandbox.RefusalAsync(
            "setMyCommands", new { commands = new[] { new { command, description } } });

        Assert.Equal("Bad Request: " + why, refusal);
    }

    [Theory]
    [InlineData("setMyName", "name", 64)]
    [InlineData("setMyDescription", "description", 512)]
    [InlineData("setMyShortDescription", "short_description", 120)]
    public async Task Profile_HasItsLengths(string method, string field, int length)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        await sandbox.ResultAsync(method, new Dictionary<string, string> { [field] = new('ы', length) });

        await sandbox.RefusalAsync(method, new Dictionary<string, string> { [field] = new('ы', length + 1) });
    }

    [Fact]
    public async Task SmallMethods_AreAccepted()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        await sandbox.ResultAsync("setChatMenuButton", new { menu_button = new { type = "commands" } });
        await sandbox.ResultAsync("sendChatAction", new { chat_id = Anna, action = "typing" });

        Assert.Equal(
            "Bad Request: wrong parameter action in request",
            await sandbox.RefusalAsync("sendChatAction", new { chat_id = Anna, action = "thinking" }));
        var chat = await sandbox.ResultAsync("getChat", new { chat_id = Anna });
        Assert.Equal("Анна", chat.At("first_name").GetString());
    }

    [Fact]
    public async Task Limits_OfOneChat_LetABurstThroughAndThenRefuse()
    {
        await using var sandbox = await SandboxFixture.StartAsync(limits: true);
        await sandbox.SendAsync("1");
        await sandbox.SendAsync("2");
        await sandbox.SendAsync("3");

        var refused = await sandbox.CallAsync("sendMessage", new { chat_id = Anna, text = "4" });
        sandbox.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((429, "1"), (refused.Status, refused.RetryAfterHeader));
        await sandbox.SendAsync("4");
    }

    [Fact]
    public async Task Limits_OfAGroup_AreTwentyAMinute()
    {
        await using var sandbox = await SandboxFixture.StartAsync(limits: true);
        sandbox.World.AddGroup(-5, "Комиссия");
        for (var i = 0; i < 20; i++)
        {
            await sandbox.ResultAsync("sendMessage", new { chat_id = -5, text = $"{i}" });
        }

        var refused = await sandbox.CallAsync("sendMessage", new { chat_id = -5, text = "x" });

        Assert.Equal((429, "3"), (refused.Status, refused.RetryAfterHeader));
    }

    [Fact]
    public async Task Limits_InAll_AreThirtyASecond()
    {
        await using var sandbox = await SandboxFixture.StartAsync(limits: true);
        for (var user = 100; user < 130; user++)
        {
            sandbox.World.AddUser(new SandboxUser(user, "Ученик"));
            sandbox.World.SendText(user, "/start");
            await sandbox.ResultAsync("sendMessage", new { chat_id = user, text = "x" });
        }

        Assert.Equal(429, (await sandbox.CallAsync("sendMessage", new { chat_id = Anna, text = "x" })).Status);
    }
}
