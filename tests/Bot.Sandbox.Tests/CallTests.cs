using System.Net.Http.Headers;
using System.Text;

namespace Bot.Sandbox.Tests;

public sealed class CallTests
{
    private const long Anna = SandboxFixture.Anna;

    [Theory]
    [InlineData("123456:other", 401, "Unauthorized")]
    [InlineData("nonsense", 401, "Unauthorized: invalid token specified")]
    public async Task Token_Wrong_IsUnauthorized(string token, int status, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        var reply = await sandbox.CallAsync("getMe", token: token);

        Assert.Equal((status, why), (reply.Status, reply.Description));
    }

    [Fact]
    public async Task Method_Unknown_IsNotFound()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        var reply = await sandbox.CallAsync("sendHologram");

        Assert.Equal((404, "Not Found: method not found"), (reply.Status, reply.Description));
        Assert.Equal((404, "Not Found"), await Path($"/bot{SandboxFixture.Token}/a/b"));
        Assert.Equal((404, "Not Found"), await Path($"/bot{SandboxFixture.Token}"));

        async Task<(int, string?)> Path(string path)
        {
            using var response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative));
            var read = await Reply.ReadAsync(response);
            return (read.Status, read.Description);
        }
    }

    [Fact]
    public async Task GetMe_TellsTheBot()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        var me = await sandbox.ResultAsync("GETME");

        Assert.Equal(123456, me.GetProperty("id").GetInt64());
        Assert.Equal("svod_demo_bot", me.GetProperty("username").GetString());
    }

    [Fact]
    public async Task Arguments_ComeByQueryOrForm()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["chat_id"] = $"{Anna}",
            ["text"] = "формой",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"Да","callback_data":"y"}]]}""",
        });
        var path = $"/bot{SandboxFixture.Token}/SendMessage";

        using var byQuery = await sandbox.Http.GetAsync(
            new Uri($"{path}?chat_id={Anna}&text=%D0%B4%D0%B0", UriKind.Relative));
        using var byForm = await sandbox.Http.PostAsync(new Uri(path, UriKind.Relative), form);

        var messages = sandbox.World.Messages(Anna).Messages;
        Assert.Equal("да", messages[^2].Text);
        Assert.Equal("формой", messages[^1].Text);
        Assert.Equal("y", messages[^1].Buttons[0][0].Data);
    }

    [Fact]
    public async Task Arguments_OfBrokenJson_AreRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        using var content = new StringContent("{", Encoding.UTF8, "application/json");

        using var response = await sandbox.Http.PostAsync(
            new Uri($"/bot{SandboxFixture.Token}/getMe", UriKind.Relative), content);

        Assert.Equal("Bad Request: can't parse JSON object", (await Reply.ReadAsync(response)).Description);
    }

    [Fact]
    public async Task Multipart_QuotedBoundaryRawNameAttached_IsRead()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        const string Body = "--b-1\r\nContent-Type: text/plain; charset=utf-8\r\n"
            + "Content-Disposition: form-data; name=chat_id\r\n\r\n11\r\n"
            + "--b-1\r\nContent-Disposition: form-data; name=document\r\n\r\nattach://0\r\n"
            + "--b-1\r\nContent-Disposition: form-data; name=caption\r\n\r\nСводка\r\n"
            + "--b-1\r\nContent-Type: application/octet-stream\r\n"
            + "Content-Disposition: form-data; name=\"0\"; filename=\"Сводка.csv\"\r\n\r\nа;б\r\n--b-1--\r\n";
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=\"b-1\"");

        var sent = await PostAsync(sandbox, "sendDocument", content);

        var message = sandbox.World.Messages(Anna).Messages[^1];
        Assert.Equal(200, sent.Status);
        Assert.Equal(("Сводка.csv", 5L, "Сводка"), (message.Document!.Name, message.Document.Size, message.Text));
        Assert.Equal("а;б", Encoding.UTF8.GetString(sandbox.World.File(message.Document.FileId)!.Value.Span));
        var logged = sandbox.World.Requests().Requests[^1].Parameters;
        Assert.Equal("Сводка.csv", logged["0"]!["fileName"]!.GetValue<string>());
    }

    [Fact]
    public async Task Multipart_NameEncodedByDotNet_StaysEncodedAsInTelegram()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent($"{Anna}"), "chat_id");
        content.Add(new ByteArrayContent([1, 2, 3]), "document", "Отчёт.docx");

        var sent = await PostAsync(sandbox, "sendDocument", content);

        Assert.StartsWith(
            "=?utf-8?B?",
            sent.Result.GetProperty("document").GetProperty("file_name").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form-data; filename=x", "field name in multipart/form-data not found")]
    [InlineData("attachment; name=x", "expected form-data content disposition")]
    public async Task Multipart_PartWithoutAName_IsRefused(string disposition, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        using var content = new StringContent($"--b\r\nContent-Disposition: {disposition}\r\n\r\nx\r\n--b--\r\n");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        Assert.Equal("Bad Request: " + why, (await PostAsync(sandbox, "getMe", content)).Description);
    }

    [Fact]
    public async Task File_SentByAPerson_IsDownloadedByTheBot()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.SendFile(Anna, "ответы.xlsx", new byte[] { 80, 75 }, "вот");

        var document = (await sandbox.PollAsync())[0].GetProperty("message").GetProperty("document");
        var file = await sandbox.ResultAsync("getFile", new { file_id = document.GetProperty("file_id").GetString() });
        var path = file.GetProperty("file_path").GetString();
        var bytes = await sandbox.Http.GetByteArrayAsync(
            new Uri($"/file/bot{SandboxFixture.Token}/{path}", UriKind.Relative));

        Assert.Equal([80, 75], bytes);
        Assert.EndsWith(".xlsx", path, StringComparison.Ordinal);
        using var refused = await sandbox.Http.GetAsync(new Uri($"/file/bot1:x/{path}", UriKind.Relative));
        Assert.Equal(401, (int)refused.StatusCode);
        Assert.Equal("Bad Request: invalid file_id", await sandbox.RefusalAsync("getFile", new { file_id = "x" }));
    }

    [Fact]
    public async Task GetFile_Over20Megabytes_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.SendFile(Anna, "большой.zip", new byte[20 * 1024 * 1024 + 1]);

        var id = (await sandbox.PollAsync())[0].GetProperty("message").GetProperty("document").GetProperty("file_id");

        Assert.Equal(
            "Bad Request: file is too big", await sandbox.RefusalAsync("getFile", new { file_id = id.GetString() }));
    }

    [Fact]
    public async Task SendPhoto_ThatIsNoPicture_IsRefused()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent($"{Anna}"), "chat_id");
        content.Add(new ByteArrayContent([1, 2, 3]), "photo", "a.png");

        Assert.Equal("Bad Request: IMAGE_PROCESS_FAILED", (await PostAsync(sandbox, "sendPhoto", content)).Description);
    }

    [Fact]
    public async Task Photo_SentByAPerson_IsSentBackByItsId()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.SendOther(Anna, "photo");
        var photo = (await sandbox.PollAsync())[0].GetProperty("message").GetProperty("photo")[0];

        var sent = await sandbox.ResultAsync(
            "sendPhoto", new { chat_id = Anna, photo = photo.GetProperty("file_id").GetString(), caption = "она" });

        Assert.Equal(1, sent.GetProperty("photo")[0].GetProperty("width").GetInt32());
        Assert.Equal("она", sent.GetProperty("caption").GetString());
    }

    [Fact]
    public async Task Requests_AreLoggedWithoutTheToken()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        await sandbox.SendAsync("x", Json.Buttons(("a", "1")));
        await sandbox.CallAsync("sendMessage", new { chat_id = 5, text = "x" });

        var (_, log) = await sandbox.ControlAsync(HttpMethod.Get, "/requests");

        Assert.DoesNotContain(SandboxFixture.Token, log.ToJsonString(), StringComparison.Ordinal);
        var last = log["requests"]!.AsArray()[^1]!;
        Assert.Equal((400, "Bad Request: chat not found"), ((int)last["status"]!, (string)last["description"]!));
        var markup = log["requests"]!.AsArray()[^2]!["parameters"]!["reply_markup"]!;
        Assert.Equal("1", (string)markup["inline_keyboard"]![0]![0]!["callback_data"]!);
        Assert.Equal((long)last["n"]!, (long)log["next"]!);
        var (_, later) = await sandbox.ControlAsync(HttpMethod.Get, $"/requests?after={log["next"]}");
        Assert.Empty(later["requests"]!.AsArray());
    }

    private static async Task<Reply> PostAsync(SandboxFixture sandbox, string method, HttpContent content)
    {
        using var response = await sandbox.Http.PostAsync(
            new Uri($"/bot{SandboxFixture.Token}/{method}", UriKind.Relative), content);
        return await Reply.ReadAsync(response);
    }
}
