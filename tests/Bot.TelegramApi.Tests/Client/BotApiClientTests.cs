using Bot.Sandbox;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Requests;
using Bot.TelegramApi.Tests.Doubles;

namespace Bot.TelegramApi.Tests.Client;

public sealed class BotApiClientTests
{
    [Fact]
    public async Task Calls_GoodOnes_AreOk()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();

        var me = Assert.IsType<ApiResult<BotUser>.Ok>(await edge.Client.GetMe(default)).Value;
        var sent = await edge.Client.SendMessage(new(Edge.Anna, "<b>жук</b> https://example.org"), default);

        Assert.Equal((123456, "svod_bot"), (me.Id, me.Username));
        var message = edge.World.Messages(Edge.Anna).Messages[^1];
        Assert.Equal(message.Id, Assert.IsType<ApiResult<SentMessage>.Ok>(sent).Value.MessageId);
        Assert.Equal("жук https://example.org", message.Text);
        var parameters = Assert.Single(edge.Requests("sendMessage")).Parameters;
        Assert.True(parameters["link_preview_options"]!["is_disabled"]!.GetValue<bool>());
        Assert.IsType<ApiResult<bool>.Ok>(await edge.Client.SetMyDescription(new("Собирает мониторинг"), default));
        Assert.IsType<ApiResult<bool>.Ok>(await edge.Client.SetMyShortDescription(new("Свод", "ru"), default));
        Assert.IsType<ApiResult<bool>.Ok>(await edge.Client.DeleteWebhook(new(), default));
    }

    [Fact]
    public async Task SendMessage_HalfACharacter_IsSentMended()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();

        Assert.IsType<ApiResult<SentMessage>.Ok>(await edge.Client.SendMessage(new(Edge.Anna, "a\ud83db"), default));

        Assert.Equal("a\ufffdb", edge.World.Messages(Edge.Anna).Messages[^1].Text);
    }

    [Fact]
    public async Task Document_ThereAndBack_IsTheSame()
    {
        await using var edge = await Edge.Start();
        await edge.Greet();
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i % 256))];

        var sent = await edge.Client.SendDocument(
            new(Edge.Anna, "Свод \"2021\".xlsx", content, "Сводка & <b>"), default);

        Assert.IsType<ApiResult<SentMessage>.Ok>(sent);
        var message = edge.World.Messages(Edge.Anna).Messages[^1];
        Assert.Equal("Свод 2021.xlsx", message.Document!.Name);
        Assert.Equal("Сводка & <b>", message.Text);
        var file = Assert.IsType<ApiResult<BotFile>.Ok>(
            await edge.Client.GetFile(new(message.Document.FileId), default)).Value;
        using var copy = new MemoryStream();
        Assert.IsType<ApiResult<bool>.Ok>(await edge.Client.Download(file.FilePath!, copy, 100_000, default));
        Assert.Equal(content, copy.ToArray());
        Assert.Equal(413, Code(await edge.Client.Download(file.FilePath!, new MemoryStream(), 99_999, default)));
        Assert.Equal(404, Code(await edge.Client.Download("documents/none", new MemoryStream(), 1, default)));
        Assert.Equal(400, Code(await edge.Client.Download("../getMe", new MemoryStream(), 1, default)));
    }

    [Theory]
    [InlineData(SandboxFaultKind.BadGatewayHtml, NetworkFailure.Garbled)]
    [InlineData(SandboxFaultKind.TruncatedBody, NetworkFailure.Connection)]
    [InlineData(SandboxFaultKind.Reset, NetworkFailure.Connection)]
    public async Task Call_Spoiled_IsUnreachable(SandboxFaultKind kind, NetworkFailure failure)
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(kind));

        var result = await edge.Client.GetMe(default);

        Assert.Equal(failure, Assert.IsType<ApiResult<BotUser>.Unreachable>(result).Failure);
        Assert.True(result.Retryable);
        Assert.IsType<ApiResult<BotUser>.Ok>(await edge.Client.GetMe(default));
    }

    [Theory]
    [InlineData(SandboxFaultKind.Hang)]
    [InlineData(SandboxFaultKind.TimeoutAfterAccept)]
    public async Task Call_NoAnswer_EndsAtItsDeadline(SandboxFaultKind kind)
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(kind));

        var call = edge.Client.GetMe(default);
        await edge.Clock.Armed(TimeSpan.FromSeconds(30));
        edge.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(NetworkFailure.Timeout, Assert.IsType<ApiResult<BotUser>.Unreachable>(await call).Failure);
    }

    [Fact]
    public async Task Call_TooManyRequests_SaysHowLong()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.TooManyRequests, RetryAfter: 17));

        var refused = Assert.IsType<ApiResult<BotUser>.Refused>(await edge.Client.GetMe(default));

        Assert.Equal((429, TimeSpan.FromSeconds(17)), (refused.Code, refused.RetryAfter));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "{")]
    [InlineData(200, "null")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"ok":true}""")]
    [InlineData(200, """{"ok":true,"result":"x"}""")]
    [InlineData(200, """{"ok":false}""")]
    [InlineData(404, "<html>not here</html>")]
    public async Task Call_NoBotApi_IsGarbled(int status, string body)
    {
        await using var server = await ScriptedServer.Start(status, body);
        using var client = Client(server);

        Assert.Equal(
            NetworkFailure.Garbled, Assert.IsType<ApiResult<BotUser>.Unreachable>(await client.GetMe(default)).Failure);
        Assert.IsType<ApiResult<TelegramApi.Updates.UpdateBatch>.Unreachable>(
            await client.GetUpdates(new(null, 1, 0, []), default));
    }

    [Theory]
    [InlineData("""{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":3}}""", 3)]
    [InlineData("""{"ok":false,"error_code":429,"description":"x"}""", 5)]
    [InlineData("<html>slow down</html>", 5)]
    public async Task Call_TooManyRequestsOfAnyone_Waits(string body, int seconds)
    {
        await using var server = await ScriptedServer.Start(429, body);
        using var client = Client(server);

        var refused = Assert.IsType<ApiResult<BotUser>.Refused>(await client.GetMe(default));

        Assert.Equal(TimeSpan.FromSeconds(seconds), refused.RetryAfter);
    }

    [Fact]
    public async Task Call_BaseUrlWithPath_KeepsIt()
    {
        await using var server = await ScriptedServer.Start(200, """{"ok":true,"result":true}""");
        using var client = new BotApiClient(
            new BotApiAddress(Edge.Token, server.BaseUrl + "/some/where"), TimeProvider.System);

        await client.DeleteWebhook(new(), default);

        Assert.Equal($"/some/where/bot{Edge.Token}/deleteWebhook", (await server.Next()).Path);
    }

    [Fact]
    public async Task Call_Redirect_IsNotFollowed()
    {
        await using var server = await ScriptedServer.Start((call, context) =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        using var client = Client(server);

        Assert.IsType<ApiResult<BotUser>.Unreachable>(await client.GetMe(default));
        Assert.Equal("getMe", (await server.Next()).Method);
    }

    [Fact]
    public async Task Call_NobodyListens_IsUnreachable()
    {
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, "http://127.0.0.1:1"), TimeProvider.System);

        var result = Assert.IsType<ApiResult<BotUser>.Unreachable>(await client.GetMe(default));

        Assert.Equal(NetworkFailure.Connection, result.Failure);
    }

    [Fact]
    public async Task Call_Cancelled_Throws()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.Hang));
        using var cancel = new CancellationTokenSource();

        var call = edge.Client.GetMe(cancel.Token);
        await cancel.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.DoesNotContain("SECRET", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommandsMenu_BothLanguages_AreSeen()
    {
        await using var edge = await Edge.Start();
        edge.World.AddUser(new SandboxUser(33, "John", LanguageCode: "en"));

        var result = await new CommandsMenu(edge.Client).Publish(
            [new BotCommand("menu", "Меню")], [new BotCommand("menu", "Menu")], default);

        Assert.IsType<ApiResult<bool>.Ok>(result);
        Assert.Equal([("menu", "Меню")], edge.World.Menu(Edge.Anna));
        Assert.Equal([("menu", "Menu")], edge.World.Menu(33));
    }

    private static int Code(ApiResult<bool> result) => Assert.IsType<ApiResult<bool>.Refused>(result).Code;

    private static BotApiClient Client(ScriptedServer server) =>
        new(new BotApiAddress(Edge.Token, server.BaseUrl), TimeProvider.System);
}
