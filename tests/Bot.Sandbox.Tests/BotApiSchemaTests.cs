using System.Text.Json;

namespace Bot.Sandbox.Tests;

public sealed class BotApiSchemaTests : IDisposable
{
    private const long Anna = SandboxFixture.Anna;

    private static readonly object Keyboard = new
    {
        inline_keyboard = new[]
        {
            new object[]
            {
                new { text = "Да", callback_data = "y" },
                new { text = "Сайт", url = "https://x.ru/" },
                new { text = "Форма", web_app = new { url = "https://x.ru/app" } },
            },
        },
    };

    private readonly BotApiSchema schema = new();

    public void Dispose() => schema.Dispose();

    [Theory]
    [InlineData("""{"id":1,"is_bot":true}""", "getMe (User) has no first_name")]
    [InlineData("""{"id":1,"is_bot":true,"first_name":"x","height":2}""", "getMe (User) has an unknown member height")]
    [InlineData("""{"id":"1","is_bot":true,"first_name":"x"}""", "getMe.id must be a Integer")]
    public void Schema_WrongAnswer_IsFound(string answer, string why)
    {
        using var document = JsonDocument.Parse(answer);

        Assert.Equal(why, schema.CheckResult("getMe", document.RootElement));
    }

    [Fact]
    public async Task Answer_OfEveryMethod_FitsThePublishedTypes()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.SendFile(Anna, "a.csv", new byte[] { 1 });
        var file = (await sandbox.PollAsync())[0].At("message", "document", "file_id").GetString();
        sandbox.World.SendOther(Anna, "photo");
        var photo = (await sandbox.PollAsync())[1].At("message", "photo")[0].At("file_id").GetString();
        var id = await sandbox.SendAsync("x", Keyboard);
        var other = await sandbox.SendAsync("y");
        var query = sandbox.World.Press(Anna, id, "y").QueryId;
        var calls = new Dictionary<string, object>
        {
            ["getMe"] = new { },
            ["getUpdates"] = new { },
            ["getChat"] = new { chat_id = Anna },
            ["getFile"] = new { file_id = file },
            ["sendMessage"] = new
            {
                chat_id = Anna,
                text = Rich(),
                parse_mode = "HTML",
                reply_markup = Keyboard,
                reply_parameters = new { message_id = id },
            },
            ["sendDocument"] = new { chat_id = Anna, document = file, caption = "<b>c</b>", parse_mode = "HTML" },
            ["sendPhoto"] = new { chat_id = Anna, photo, reply_markup = Keyboard },
            ["sendChatAction"] = new { chat_id = Anna, action = "typing" },
            ["editMessageText"] = new { chat_id = Anna, message_id = id, text = "z", reply_markup = Keyboard },
            ["editMessageReplyMarkup"] = new { chat_id = Anna, message_id = id },
            ["deleteMessage"] = new { chat_id = Anna, message_id = other },
            ["answerCallbackQuery"] = new { callback_query_id = query },
            ["setMyCommands"] = new { commands = new[] { new { command = "menu", description = "Меню" } } },
            ["getMyCommands"] = new { },
            ["deleteMyCommands"] = new { },
            ["setMyName"] = new { name = "Свод" },
            ["setMyDescription"] = new { description = "x" },
            ["setMyShortDescription"] = new { short_description = "x" },
            ["setChatMenuButton"] = new { },
            ["setWebhook"] = new { url = "https://x.ru/hook", allowed_updates = new[] { "message" } },
            ["getWebhookInfo"] = new { },
            ["deleteWebhook"] = new { },
        };

        Assert.Equal(schema.Methods.Order(), calls.Keys.Order());
        foreach (var (method, parameters) in calls)
        {
            var result = await sandbox.ResultAsync(method, parameters);
            Assert.Null(schema.CheckResult(method, result));
        }
    }

    [Fact]
    public async Task Update_OfEveryKind_FitsThePublishedTypes()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        var mine = sandbox.World.SendText(Anna, "/fill a").MessageId;
        sandbox.World.EditText(Anna, mine, "исправлено");
        sandbox.World.SendFile(Anna, "a.csv", new byte[] { 1 }, "вот");
        foreach (var kind in new[] { "sticker", "photo", "voice", "location", "contact", "video" })
        {
            sandbox.World.SendOther(Anna, kind);
        }

        sandbox.World.Press(Anna, await sandbox.SendAsync("x", Keyboard), "y");
        sandbox.World.Block(Anna);
        sandbox.World.Unblock(Anna);
        sandbox.World.AddGroup(-5, "Комиссия");
        sandbox.World.SendGroupText(-5, Anna, "/status");
        sandbox.World.MigrateGroup(-5, -1005);

        var updates = await sandbox.ResultAsync("getUpdates");

        Assert.Equal(15, updates.GetArrayLength());
        Assert.Null(schema.CheckResult("getUpdates", updates));
    }

    private static string Rich() => "<b>b</b><i>i</i><u>u</u><s>s</s><tg-spoiler>p</tg-spoiler><code>c</code>"
        + "<pre><code class=\"language-sql\">q</code></pre><blockquote expandable>e</blockquote>"
        + "<a href=\"https://x.ru/\">l</a>"
        + "<tg-emoji emoji-id=\"1\">👍</tg-emoji><tg-time unix=\"1617865200\" format=\"wDT\">t</tg-time> /menu";
}
