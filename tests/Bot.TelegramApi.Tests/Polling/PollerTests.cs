using System.Text.Json.Nodes;
using Bot.Runner.Receiving;
using Bot.Sandbox;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Tests.Doubles;
using Bot.TelegramApi.Updates;

namespace Bot.TelegramApi.Tests.Polling;

public sealed class PollerTests
{
    private static readonly TimeSpan PollDeadline = TimeSpan.FromSeconds(65);

    [Fact]
    public async Task Poll_Updates_GoToTheInboxBeforeTheyAreConfirmed()
    {
        await using var edge = await Edge.Start();
        var disk = new TaskCompletionSource();
        edge.Receiver.Disk = disk.Task;
        edge.World.SendText(Edge.Anna, "42");
        var last = edge.World.SendText(Edge.Anna, "43").UpdateId!.Value;

        await edge.Poller.StartAsync(default);
        var batch = await edge.Receiver.Next();

        Assert.Equal(["42", "43"], batch.Select(r => Assert.IsType<Incoming.Text>(r.Content).Value));
        Assert.Equal(new Sender(Edge.Anna, "Анна Петрова", "ru"), batch[0].Sender);
        Assert.Single(edge.Requests("getUpdates"));
        disk.SetResult();
        edge.World.SendText(Edge.Anna, "44");
        Assert.Equal("44", Assert.IsType<Incoming.Text>((await edge.Receiver.Next())[0].Content).Value);
        var polls = edge.Requests("getUpdates");
        Assert.Equal(last + 1, polls[1].Parameters["offset"]!.GetValue<long>());
        Assert.Equal(
            """["message","edited_message","callback_query","my_chat_member"]""",
            polls[0].Parameters["allowed_updates"]!.ToJsonString());
        Assert.Equal(50, polls[0].Parameters["timeout"]!.GetValue<int>());
        Assert.Equal(edge.Clock.GetUtcNow(), edge.Poller.LastSuccess);
    }

    [Fact]
    public async Task Poll_WebhookStillSet_IsDeletedFirst()
    {
        await using var edge = await Edge.Start();
        await edge.Client.SetWebhook(new("https://127.0.0.1:8443/x", "s", 40, ["message"]), default);
        edge.World.SendText(Edge.Anna, "42");

        await edge.Poller.StartAsync(default);

        Assert.Single(await edge.Receiver.Next());
        Assert.Equal("svod_bot", edge.Identity.Me!.Username);
    }

    [Fact]
    public async Task Poll_ReceiverFails_AsksForTheBatchAgain()
    {
        await using var edge = await Edge.Start();
        // The second is what a library takes for the end of its loop.
        edge.Receiver.FailWith(new IOException("disk full"), new OperationCanceledException());
        edge.World.SendText(Edge.Anna, "42");

        await edge.Poller.StartAsync(default);
        await edge.Receiver.Next();
        await edge.Clock.Armed(TimeSpan.FromSeconds(1));
        edge.Clock.Advance(TimeSpan.FromSeconds(1));
        await edge.Receiver.Next();
        await edge.Clock.Armed(TimeSpan.FromSeconds(2));
        edge.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal("42", Assert.IsType<Incoming.Text>((await edge.Receiver.Next())[0].Content).Value);
        Assert.All(edge.Requests("getUpdates").Take(3), poll => Assert.Null(poll.Parameters["offset"]));
        Assert.Contains(edge.Log, line => line.Contains("disk full", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Poll_UnknownUpdates_AreConfirmedAndCounted()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.UnknownUpdate));
        edge.World.PushUpdate(new JsonObject { ["message"] = "nonsense" });
        edge.World.SendText(Edge.Anna, "42");

        await edge.Poller.StartAsync(default);
        Assert.Single(await edge.Receiver.Next());
        edge.World.SendText(Edge.Anna, "43");
        Assert.Single(await edge.Receiver.Next());

        Assert.Equal(2, edge.Figures.Count(Fate.Unknown));
        Assert.Equal(1, edge.Figures.Count(Fate.Unreadable));
    }

    [Fact]
    public async Task Poll_DuplicateAndReorderedUpdates_AreAllHandedOn()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.Reorder));
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.DuplicateUpdate, Text: "same"));
        var first = edge.World.SendText(Edge.Anna, "42").UpdateId!.Value;
        var second = edge.World.SendText(Edge.Anna, "43").UpdateId!.Value;

        await edge.Poller.StartAsync(default);

        Assert.Equal([second, first, first], (await edge.Receiver.Next()).Select(r => r.Update));
        edge.World.SendText(Edge.Anna, "44");
        Assert.Equal([second + 1], (await edge.Receiver.Next()).Select(r => r.Update));
    }

    [Fact]
    public async Task Poll_IdsThatRestartLower_AreTakenAndConfirmed()
    {
        var bodies = new Queue<string>(
            ["""[{"update_id":900000},{"update_id":900001}]""", """[{"update_id":7}]""", "[]"]);
        await using var server = await ScriptedServer.Start((call, context) => ScriptedServer.Write(
            context, 200, """{"ok":true,"result":""" + (call.Method switch
            {
                "getMe" => """{"id":1,"first_name":"a"}""",
                "getUpdates" => bodies.TryDequeue(out var body) ? body : "[]",
                _ => "true",
            }) + "}"));
        await using var edge = await Edge.Start();
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, server.BaseUrl), edge.Clock);
        using var poller = edge.PollerOf(client, edge.Answers);

        await poller.StartAsync(default);

        Assert.Null((await server.Next("getUpdates")).Body["offset"]);
        Assert.Equal(900_002, (long)(await server.Next("getUpdates")).Body["offset"]!);
        Assert.Equal(8, (long)(await server.Next("getUpdates")).Body["offset"]!);
        await poller.StopAsync(default);
    }

    [Fact]
    public async Task Poll_Errors_BackOffDoublesToThirtySeconds()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.BadGatewayHtml, "getUpdates", Times: 3));
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.Reset, "getUpdates", Times: 4));
        edge.World.SendText(Edge.Anna, "42");

        await edge.Poller.StartAsync(default);
        foreach (var seconds in new[] { 1, 2, 4, 8, 16, 30, 30 })
        {
            await edge.Clock.Armed(TimeSpan.FromSeconds(seconds));
            edge.Clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        Assert.Single(await edge.Receiver.Next());
        Assert.Equal(8, edge.Requests("getUpdates").Count(poll => poll.Parameters["offset"] is null));
    }

    [Fact]
    public async Task Poll_TooManyRequests_WaitsExactlyAndFreezesTheGate()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.TooManyRequests, "getUpdates", RetryAfter: 17));
        edge.World.SendText(Edge.Anna, "42");

        await edge.Poller.StartAsync(default);
        await edge.Clock.Armed(TimeSpan.FromSeconds(17));
        var letter = edge.Gate.Enter(Edge.Anna, Runner.Sending.Lane.Reply, default);
        edge.Clock.Advance(TimeSpan.FromSeconds(16));

        Assert.False(letter.IsCompleted);
        Assert.True(edge.Receiver.IsEmpty);
        edge.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Single(await edge.Receiver.Next());
        await letter.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Poll_AnotherPoller_SaysSoAndBacksOff()
    {
        await using var edge = await Edge.Start();
        edge.World.AddFault(new SandboxFault(SandboxFaultKind.Conflict, "getUpdates"));
        edge.World.SendText(Edge.Anna, "42");

        await edge.Poller.StartAsync(default);
        await edge.Clock.Armed(TimeSpan.FromSeconds(1));

        Assert.Contains(edge.Log, line => line.Contains("another program receives", StringComparison.Ordinal));
        edge.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Single(await edge.Receiver.Next());
    }

    [Fact]
    public async Task Poll_NeverAnswered_IsGivenUpAtTheDeadline()
    {
        await using var edge = await Edge.Start();
        await using var server = await ScriptedServer.Start((call, context) => call.Method switch
        {
            "getMe" => ScriptedServer.Write(context, 200, """{"ok":true,"result":{"id":1,"first_name":"a"}}"""),
            "getUpdates" => new TaskCompletionSource().Task.WaitAsync(context.RequestAborted),
            _ => ScriptedServer.Write(context, 200, """{"ok":true,"result":true}"""),
        });
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, server.BaseUrl), edge.Clock);
        using var poller = edge.PollerOf(client, edge.Answers);

        await poller.StartAsync(default);
        await server.Next("getUpdates");
        edge.Clock.Advance(PollDeadline);
        await edge.Clock.Armed(TimeSpan.FromSeconds(1));
        edge.Clock.Advance(TimeSpan.FromSeconds(1));

        await server.Next("getUpdates");
        await poller.StopAsync(default);
    }

    [Theory]
    [InlineData("[]", 11)]
    [InlineData("""[{"id":1}]""", 1)]
    public async Task Poll_ServerThatDoesNotWait_IsNotAskedForEver(string updates, int polls)
    {
        await using var edge = await Edge.Start();
        await using var server = await ScriptedServer.Start((call, context) => ScriptedServer.Write(
            context, 200, """{"ok":true,"result":""" + (call.Method switch
            {
                "getMe" => """{"id":1,"first_name":"a"}""",
                "getUpdates" => updates,
                _ => "true",
            }) + "}"));
        using var client = new BotApiClient(new BotApiAddress(Edge.Token, server.BaseUrl), edge.Clock);
        using var poller = edge.PollerOf(client, edge.Answers);

        await poller.StartAsync(default);
        await edge.Clock.Armed(TimeSpan.FromSeconds(1));

        Assert.Equal(polls, server.Count("getUpdates"));
        await poller.StopAsync(default);
    }

    [Fact]
    public async Task Poll_WrongToken_EndsWithTheCure()
    {
        await using var edge = await Edge.Start();
        using var client = new BotApiClient(new BotApiAddress("123456:OTHER", edge.BaseUrl.AbsoluteUri), edge.Clock);
        using var poller = edge.PollerOf(client, edge.Answers);

        await poller.StartAsync(default);

        var rejected = await Assert.ThrowsAsync<TelegramRejectedTokenException>(
            () => poller.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.Contains("BotFather", rejected.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("OTHER", rejected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_DuringAPollOrACommit_IsPrompt()
    {
        await using var edge = await Edge.Start();
        edge.Receiver.Disk = new TaskCompletionSource().Task;
        edge.World.SendText(Edge.Anna, "42");
        await edge.Poller.StartAsync(default);
        await edge.Receiver.Next();

        await edge.Poller.StopAsync(default).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.True(edge.Poller.ExecuteTask!.IsCanceled);
    }
}
