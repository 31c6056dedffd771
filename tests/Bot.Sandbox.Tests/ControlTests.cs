using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests;

public sealed class ControlTests
{
    private const string Chat = "/chats/77";

    [Fact]
    public async Task Person_AddedOverHttp_WritesAndReads()
    {
        await using var sandbox = await StartAsync();

        var (_, sent) = await Post(sandbox, Chat + "/text", new { text = "/start abc" });
        var update = (await sandbox.PollAsync())[0];
        await sandbox.ResultAsync("sendMessage", new
        {
            chat_id = 77,
            text = "<b>Привет</b>",
            parse_mode = "HTML",
            reply_markup = new
            {
                inline_keyboard = new[]
                {
                    new object[]
                    {
                        new { text = "Да", callback_data = "y" },
                        new { text = "Сайт", url = "https://x.ru/" },
                    },
                },
            },
        });
        var (_, page) = await sandbox.ControlAsync(HttpMethod.Get, Chat + "/messages?after=0&wait=0");

        Assert.Equal((long)sent["updateId"]!, update.GetProperty("update_id").GetInt64());
        Assert.Equal("bot_command", update.At("message", "entities")[0].At("type").GetString());
        var messages = page["messages"]!.AsArray();
        Assert.Equal((1, "user"), ((int)messages[0]!["id"]!, (string)messages[0]!["from"]!));
        Assert.Equal("/start abc", (string)messages[0]!["text"]!);
        Assert.Equal(("bot", "<b>Привет</b>"), ((string)messages[1]!["from"]!, (string)messages[1]!["html"]!));
        Assert.Equal(
            """[[{"text":"Да","data":"y"},{"text":"Сайт","url":"https://x.ru/"}]]""",
            messages[1]!["buttons"]!.Plain());
        Assert.Equal((long)messages[1]!["version"]!, (long)page["version"]!);
    }

    [Fact]
    public async Task Button_PressedOverHttp_IsFoundByDataOrPlace()
    {
        await using var sandbox = await StartAsync();
        await Post(sandbox, Chat + "/text", new { text = "x" });
        await sandbox.ResultAsync("sendMessage", new
        {
            chat_id = 77,
            text = "?",
            reply_markup = Json.Buttons(("Да", "y"), ("Нет", "n")),
        });

        var (_, byPlace) = await Post(sandbox, Chat + "/press", new { messageId = 2, row = 0, column = 1 });
        var (byData, _) = await Post(sandbox, Chat + "/press", new { messageId = 2, data = "y" });
        var (status, missing) = await Post(sandbox, Chat + "/press", new { messageId = 2, data = "z" });

        Assert.Equal(200, byData);
        Assert.Equal((404, "Message 2 has no button with the data 'z'."), (status, (string)missing["error"]!));
        var query = (await sandbox.PollAsync())[1];
        Assert.Equal((long)byPlace["updateId"]!, query.GetProperty("update_id").GetInt64());
        Assert.Equal("n", query.GetProperty("callback_query").GetProperty("data").GetString());
        var pressed = (string)byPlace["queryId"]!;
        await sandbox.ResultAsync(
            "answerCallbackQuery", new { callback_query_id = pressed, text = "Жаль", show_alert = true });
        var (_, answer) = await sandbox.ControlAsync(HttpMethod.Get, $"/callbacks/{byPlace["queryId"]}");
        Assert.Equal("""{"answered":true,"text":"Жаль","showAlert":true}""", answer.Plain());
    }

    [Fact]
    public async Task Messages_Waiting_ComeWithTheNextChange()
    {
        await using var sandbox = await StartAsync();
        await Post(sandbox, Chat + "/text", new { text = "x" });
        var version = sandbox.World.Messages(77).Version;

        var waiting = sandbox.ControlAsync(HttpMethod.Get, $"{Chat}/messages?after={version}&wait=30000");
        await Post(sandbox, Chat + "/edit", new { messageId = 1, text = "y" });

        var message = Assert.Single((await waiting).Body["messages"]!.AsArray())!;
        Assert.Equal(("y", true), ((string)message["text"]!, (bool)message["edited"]!));
        Assert.True((await sandbox.PollAsync())[1].TryGetProperty("edited_message", out _));
    }

    [Fact]
    public async Task File_SentOverHttp_IsADocument()
    {
        await using var sandbox = await StartAsync();
        using var form = new MultipartFormDataContent();
        form.Add(new ByteArrayContent([1, 2]), "file", "данные.csv");
        form.Add(new StringContent("мой файл", Encoding.UTF8), "caption");

        using var response = await sandbox.Http.PostAsync(new Uri("/sandbox" + Chat + "/file", UriKind.Relative), form);

        Assert.Equal(200, (int)response.StatusCode);
        var message = sandbox.World.Messages(77).Messages[0];
        Assert.Equal(("данные.csv", 2L, "мой файл"), (message.Document!.Name, message.Document.Size, message.Text));
        var bytes = await sandbox.Http.GetByteArrayAsync(
            new Uri("/sandbox/files/" + message.Document.FileId, UriKind.Relative));
        Assert.Equal([1, 2], bytes);
    }

    [Theory]
    [InlineData("sticker")]
    [InlineData("photo")]
    [InlineData("voice")]
    [InlineData("location")]
    [InlineData("contact")]
    [InlineData("video")]
    public async Task Other_Kind_IsAMessageOfIt(string kind)
    {
        await using var sandbox = await StartAsync();

        await Post(sandbox, Chat + "/other", new { kind });

        Assert.True((await sandbox.PollAsync())[0].GetProperty("message").TryGetProperty(kind, out _));
    }

    [Fact]
    public async Task RawUpdate_IsQueuedAsItIs()
    {
        await using var sandbox = await StartAsync();
        var chat = new { id = 88, type = "private", first_name = "Вера" };
        var message = new { message_id = 9, date = 1, text = "сырое", surprise = new[] { 1 }, chat };
        var raw = new { update_id = 5000, message };

        var (_, pushed) = await Post(sandbox, "/updates", raw);
        var (_, next) = await Post(sandbox, "/updates", new { poll = new { id = "1" } });
        var (_, old) = await Post(sandbox, "/updates", new { update_id = 7, poll = new { id = "2" } });

        Assert.Equal((5000, 5001, 7), ((int)pushed["updateId"]!, (int)next["updateId"]!, (int)old["updateId"]!));
        var updates = await sandbox.PollAsync(5000);
        Assert.Equal([7, 5000, 5001], updates.Select(u => u.GetProperty("update_id").GetInt32()));
        Assert.Equal(1, updates[1].GetProperty("message").GetProperty("surprise")[0].GetInt32());
        var answer = await sandbox.ResultAsync("sendMessage", new { chat_id = 88, text = "x" });
        Assert.Equal(10, answer.At("message_id").GetInt32());
    }

    [Fact]
    public async Task BlockFaultsAndReset_WorkOverHttp()
    {
        await using var sandbox = await StartAsync();
        await Post(sandbox, Chat + "/text", new { text = "x" });
        await Post(sandbox, Chat + "/block", new { });
        Assert.Equal("Forbidden: bot was blocked by the user", await Send(sandbox));
        await Post(sandbox, Chat + "/unblock", new { });

        await Post(
            sandbox, "/faults", new { kind = "tooManyRequests", method = "sendMessage", times = 1, retryAfter = 3 });
        Assert.Equal("Too Many Requests: retry after 3", await Send(sandbox));
        await Post(sandbox, "/faults", new { kind = "serverError" });
        await sandbox.ControlAsync(HttpMethod.Delete, "/faults");
        Assert.Null(await Send(sandbox));

        var (wrong, _) = await Post(sandbox, "/faults", new { kind = "earthquake" });
        Assert.Equal(400, wrong);
        await Post(sandbox, "/reset", new { });
        Assert.Equal("Bad Request: chat not found", await Send(sandbox));
        Assert.Equal(404, (await Post(sandbox, Chat + "/text", new { text = "x" })).Status);
        Assert.Single(sandbox.World.Requests().Requests);
    }

    [Fact]
    public async Task Group_OverHttp_GetsTextAndMigrates()
    {
        await using var sandbox = await StartAsync();
        await Post(sandbox, "/groups", new { id = -7, title = "Комиссия" });

        await Post(sandbox, "/groups/-7/text", new { user = 77, text = "/status@svod_demo_bot" });
        await Post(sandbox, "/groups/-7/migrate", new { to = -1007 });

        var message = (await sandbox.PollAsync())[0].GetProperty("message");
        Assert.Equal((-7, 77), (message.At("chat", "id").GetInt64(), message.At("from", "id").GetInt64()));
        Assert.Equal(400, (await sandbox.CallAsync("sendMessage", new { chat_id = -7, text = "x" })).Status);
    }

    private static async Task<SandboxFixture> StartAsync()
    {
        var sandbox = await SandboxFixture.StartAsync(known: false);
        var (status, _) = await Post(
            sandbox, "/users", new { id = 77, firstName = "Вера", username = "vera", languageCode = "ru" });
        Assert.Equal(200, status);
        return sandbox;
    }

    private static Task<(int Status, JsonNode Body)> Post(SandboxFixture sandbox, string path, object body) =>
        sandbox.ControlAsync(HttpMethod.Post, path, body);

    private static async Task<string?> Send(SandboxFixture sandbox) =>
        (await sandbox.CallAsync("sendMessage", new { chat_id = 77, text = "x" })).Description;
}
