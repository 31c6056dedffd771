namespace Bot.Sandbox.Tests;

public sealed class RefusalTests
{
    private const long Anna = SandboxFixture.Anna;

    private const string NotModified = "Bad Request: message is not modified: specified new message content and reply "
        + "markup are exactly the same as a current content and reply markup of the message";

    [Theory]
    [InlineData("", "Bad Request: message text is empty")]
    [InlineData(" \n ", "Bad Request: message text is empty")]
    [InlineData("<b></b>", "Bad Request: message text is empty")]
    public async Task SendMessage_Empty_IsRefused(string text, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        Assert.Equal(why, await sandbox.RefusalAsync("sendMessage", new { chat_id = Anna, text, parse_mode = "HTML" }));
    }

    [Fact]
    public async Task SendMessage_Length_IsCountedInCodePointsAfterParsing()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var longest = "<b>" + string.Concat(Enumerable.Repeat("😀", 4096)) + "</b>";

        await sandbox.ResultAsync("sendMessage", new { chat_id = Anna, text = longest, parse_mode = "HTML" });

        Assert.Equal(
            "Bad Request: message is too long",
            await sandbox.RefusalAsync("sendMessage", new { chat_id = Anna, text = new string('ы', 4097) }));
        Assert.Equal(
            "Bad Request: text is too long",
            await sandbox.RefusalAsync("sendMessage", new { chat_id = Anna, text = new string('ы', 16_385) }));
    }

    [Fact]
    public async Task SendMessage_WrongChat_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddUser(new SandboxUser(12, "Борис"));

        Assert.Equal(
            "Bad Request: chat not found", await sandbox.RefusalAsync("sendMessage", new { chat_id = 5, text = "x" }));
        Assert.Equal("Bad Request: chat_id is empty", await sandbox.RefusalAsync("sendMessage", new { text = "x" }));
        Assert.Equal(
            "Forbidden: bot can't initiate conversation with a user",
            await sandbox.RefusalAsync("sendMessage", new { chat_id = 12, text = "x" }));
    }

    [Fact]
    public async Task SendMessage_ToAGroupThatMigrated_NamesTheSupergroup()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddGroup(-100, "Комиссия");
        sandbox.World.MigrateGroup(-100, -1001234567890);

        var reply = await sandbox.CallAsync("sendMessage", new { chat_id = -100, text = "x" });

        Assert.Equal("Bad Request: group chat was upgraded to a supergroup chat", reply.Description);
        Assert.Equal(-1001234567890, reply.Body.GetProperty("parameters").GetProperty("migrate_to_chat_id").GetInt64());
        await sandbox.ResultAsync("sendMessage", new { chat_id = -1001234567890, text = "x" });
        var updates = await sandbox.PollAsync();
        Assert.Equal(-1001234567890, updates[0].GetProperty("message").GetProperty("migrate_to_chat_id").GetInt64());
        Assert.Equal(-100, updates[1].GetProperty("message").GetProperty("migrate_from_chat_id").GetInt64());
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "Bad Request: BUTTON_DATA_INVALID")]
    [InlineData(0, "Bad Request: BUTTON_DATA_INVALID")]
    public async Task Button_Data_IsMeasuredInBytes(int bytes, string? why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var data = new string('ы', bytes / 2) + new string('x', bytes % 2);

        var reply = await sandbox.CallAsync(
            "sendMessage", new { chat_id = Anna, text = "x", reply_markup = Json.Buttons(("a", data)) });

        Assert.Equal(why, reply.Description);
    }

    [Fact]
    public async Task Button_OfAWrongShape_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        Assert.Equal(
            "Bad Request: can't parse reply keyboard markup JSON object: "
                + "Text buttons are unallowed in the inline keyboard",
            await Refused(new { text = "a" }));
        Assert.Equal(
            "Bad Request: inline keyboard button Web App URL 'http://x.ru/' is invalid: Only HTTPS links are allowed",
            await Refused(new { text = "a", web_app = new { url = "http://x.ru/" } }));
        Assert.Equal(
            "Bad Request: reply markup is too long",
            await Refused([.. Enumerable.Range(0, 9).Select(i => (object)new { text = "a", callback_data = $"{i}" })]));

        Task<string> Refused(params object[] row) => sandbox.RefusalAsync(
            "sendMessage", new { chat_id = Anna, text = "x", reply_markup = Keyboard(row) });
    }

    [Fact]
    public async Task Edit_ThatChangesNothing_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var id = await sandbox.SendAsync("раз", Json.Buttons(("a", "1")));

        var same = new { chat_id = Anna, message_id = id, text = "раз", reply_markup = Json.Buttons(("a", "1")) };
        Assert.Equal(NotModified, await sandbox.RefusalAsync("editMessageText", same));

        await sandbox.ResultAsync("editMessageText", new { chat_id = Anna, message_id = id, text = "раз" });
        Assert.Equal(
            NotModified, await sandbox.RefusalAsync("editMessageReplyMarkup", new { chat_id = Anna, message_id = id }));
        var seen = sandbox.World.Messages(Anna).Messages[^1];
        Assert.Empty(seen.Buttons);
        Assert.True(seen.Edited);
    }

    [Fact]
    public async Task Edit_OfWhatIsNotThere_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var mine = sandbox.World.SendText(Anna, "моё").MessageId;

        Assert.Equal("Bad Request: message to edit not found", await Edit(999));
        Assert.Equal("Bad Request: message can't be edited", await Edit(mine));
        Assert.Equal(
            "Bad Request: message to be replied not found",
            await sandbox.RefusalAsync(
                "sendMessage", new { chat_id = Anna, text = "x", reply_parameters = new { message_id = 999 } }));

        Task<string> Edit(int id) =>
            sandbox.RefusalAsync("editMessageText", new { chat_id = Anna, message_id = id, text = "x" });
    }

    [Fact]
    public async Task Delete_After48Hours_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var old = await sandbox.SendAsync("старое");
        sandbox.Clock.Advance(TimeSpan.FromHours(49));
        var fresh = await sandbox.SendAsync("новое");

        await sandbox.ResultAsync("deleteMessage", new { chat_id = Anna, message_id = fresh });

        Assert.Equal(
            "Bad Request: message to delete not found",
            await sandbox.RefusalAsync("deleteMessage", new { chat_id = Anna, message_id = fresh }));
        Assert.Equal(
            "Bad Request: message can't be deleted",
            await sandbox.RefusalAsync("deleteMessage", new { chat_id = Anna, message_id = old }));
        Assert.True(sandbox.World.Messages(Anna).Messages[^1].Deleted);
    }

    [Fact]
    public async Task Blocking_TellsTheBotAndRefusesIt()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        sandbox.World.Block(Anna);
        var blocked = await sandbox.RefusalAsync("sendMessage", new { chat_id = Anna, text = "x" });
        sandbox.World.Unblock(Anna);
        await sandbox.SendAsync("снова");

        Assert.Equal("Forbidden: bot was blocked by the user", blocked);
        var statuses = (await sandbox.PollAsync()).Select(update =>
            update.GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString());
        Assert.Equal(["kicked", "member"], statuses);
    }

    private static object Keyboard(params object[] row) => new { inline_keyboard = new[] { row } };
}
