using System.Net.Http.Json;

namespace Bot.Sandbox.Tests;

public sealed class FaultTests
{
    private const long Anna = SandboxFixture.Anna;

    [Fact]
    public async Task TooManyRequests_SaysHowLongInBodyAndHeader()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.TooManyRequests, "sendMessage", 2, 7));

        var first = await Send(sandbox);

        Assert.Equal((429, "7"), (first.Status, first.RetryAfterHeader));
        Assert.Equal("Too Many Requests: retry after 7", first.Description);
        Assert.Equal(7, first.Body.GetProperty("parameters").GetProperty("retry_after").GetInt32());
        Assert.Equal(429, (await Send(sandbox)).Status);
        Assert.Equal(200, (await Send(sandbox)).Status);
    }

    [Theory]
    [InlineData(SandboxFaultKind.Forbidden, null, 403, "Forbidden: bot was blocked by the user")]
    [InlineData(SandboxFaultKind.Forbidden, "user is deactivated", 403, "Forbidden: user is deactivated")]
    [InlineData(SandboxFaultKind.ServerError, null, 500, "Internal Server Error")]
    [InlineData(SandboxFaultKind.Conflict, null, 409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")]
    public async Task Refusal_OnDemand_IsInTelegramsWords(SandboxFaultKind kind, string? text, int status, string why)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(kind, Text: text));

        var reply = await sandbox.CallAsync("getMe");

        Assert.Equal((status, why), (reply.Status, reply.Description));
        Assert.Equal(status, reply.Body.GetProperty("error_code").GetInt32());
    }

    [Fact]
    public async Task BadGateway_IsAPage()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.BadGatewayHtml));

        using var response = await sandbox.Http.GetAsync(
            new Uri($"/bot{SandboxFixture.Token}/getMe", UriKind.Relative));

        Assert.Equal(502, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<html>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SandboxFaultKind.Reset, false)]
    [InlineData(SandboxFaultKind.TruncatedBody, true)]
    public async Task Connection_Cut_FailsTheCall(SandboxFaultKind kind, bool done)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(kind, "sendMessage"));

        await Assert.ThrowsAsync<HttpRequestException>(() => Send(sandbox));

        Assert.Equal(done, sandbox.World.Messages(Anna).Messages.Any(m => m.From == "bot"));
    }

    [Theory]
    [InlineData(SandboxFaultKind.Hang, false)]
    [InlineData(SandboxFaultKind.TimeoutAfterAccept, true)]
    public async Task Answer_ThatNeverComes_LeavesTheWorkDoneOrNot(SandboxFaultKind kind, bool done)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(kind, "SENDMESSAGE"));
        using var stop = new CancellationTokenSource();
        using var content = JsonContent.Create(new { chat_id = Anna, text = "раз" });
        var lost = sandbox.Http.PostAsync(
            new Uri($"/bot{SandboxFixture.Token}/sendMessage", UriKind.Relative), content, stop.Token);

        // The second call passes the first fault only once the first call took it.
        if (done)
        {
            await sandbox.World.WaitForMessageAsync(Anna, 0, m => m.From == "bot", default);
        }
        else
        {
            while (!sandbox.World.Requests().Requests.Any(r => r.Method == "sendMessage"))
            {
                await sandbox.CallAsync("getMe");
            }
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lost);
        Assert.Equal(done, sandbox.World.Messages(Anna).Messages.Any(m => m.From == "bot"));
    }

    [Theory]
    [InlineData(null, new[] { 0L, 1L })]
    [InlineData("same", new[] { 0L, 0L })]
    public async Task DuplicateUpdate_ComesTwice(string? text, long[] steps)
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.DuplicateUpdate, Text: text));

        var id = sandbox.World.SendText(Anna, "раз").UpdateId!.Value;

        var updates = await sandbox.PollAsync();
        Assert.Equal(steps.Select(step => id + step), updates.Select(u => u.GetProperty("update_id").GetInt64()));
        Assert.All(updates, u => Assert.Equal("раз", u.GetProperty("message").GetProperty("text").GetString()));
    }

    [Fact]
    public async Task DuplicateUpdate_Later_ComesAgainAfterItWasConfirmed()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.DuplicateUpdate, Text: "later"));
        var id = sandbox.World.SendText(Anna, "раз").UpdateId!.Value;

        Assert.Single(await sandbox.PollAsync());
        Assert.Equal(id, Assert.Single(await sandbox.PollAsync(id + 1)).GetProperty("update_id").GetInt64());
        Assert.Empty(await sandbox.PollAsync(id + 1));
    }

    [Fact]
    public async Task Reorder_TurnsOneBatchRound()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.Reorder));
        sandbox.World.SendText(Anna, "раз");
        sandbox.World.SendText(Anna, "два");

        Assert.Equal(["два", "раз"], await Texts());
        Assert.Equal(["раз", "два"], await Texts());

        async Task<IEnumerable<string?>> Texts() =>
            (await sandbox.PollAsync()).Select(u => u.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task UnknownUpdate_IsOfAKindAndOfASubtypeThatDoNotExist()
    {
        await using var sandbox = await SandboxFixture.StartAsync();

        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.UnknownUpdate));

        var updates = await sandbox.PollAsync();
        Assert.True(updates[0].TryGetProperty("hologram_received", out _));
        Assert.Equal(
            "hibernating",
            updates[1].GetProperty("my_chat_member").GetProperty("new_chat_member").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Faults_Cleared_DoNotHappen()
    {
        await using var sandbox = await SandboxFixture.StartAsync();
        sandbox.World.AddFault(new SandboxFault(SandboxFaultKind.Reset, Times: 5));

        sandbox.World.ClearFaults();

        Assert.Equal(200, (await Send(sandbox)).Status);
    }

    private static Task<Reply> Send(SandboxFixture sandbox) =>
        sandbox.CallAsync("sendMessage", new { chat_id = Anna, text = "раз" });
}
