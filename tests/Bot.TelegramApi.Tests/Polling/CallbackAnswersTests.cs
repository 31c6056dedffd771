using System.Collections.Concurrent;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Polling;
using Bot.TelegramApi.Tests.Doubles;
using Microsoft.AspNetCore.Http;

namespace Bot.TelegramApi.Tests.Polling;

public sealed class CallbackAnswersTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _log = new();
    private readonly ManualClock _clock = new();
    private readonly RecordingReceiver _receiver = new();
    private Func<ScriptedCall, HttpContext, Task> _answer = (_, context) =>
        ScriptedServer.Write(context, 200, """{"ok":true,"result":true}""");

    private ScriptedServer _server = null!;
    private BotApiClient _client = null!;
    private SendingGate _gate = null!;
    private CallbackAnswers _answers = null!;

    public async Task InitializeAsync()
    {
        _server = await ScriptedServer.Start((call, context) => _answer(call, context));
        _client = new BotApiClient(new BotApiAddress(Edge.Token, _server.BaseUrl), _clock);
        _gate = new SendingGate(_clock);
        _answers = new CallbackAnswers(_client, _gate, _clock, new ListLogger<CallbackAnswers>(_log));
        await _answers.StartAsync(default);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _answers.StopAsync(default);
        _answers.Dispose();
        _gate.Dispose();
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Press_OnDisk_IsAcknowledged()
    {
        const string Press = """
            [{"update_id":1,"callback_query":{"id":"q1","from":{"id":11,"first_name":"a"},"data":"t1",
              "message":{"message_id":3,"date":0,"chat":{"id":11,"type":"private"}}}},
             {"update_id":2,"callback_query":{"id":"q2","from":{"id":11,"first_name":"a"}}}]
            """;
        _answer = (call, context) => ScriptedServer.Write(context, 200, """{"ok":true,"result":""" + (call switch
        {
            { Method: "getMe" } => """{"id":1,"first_name":"a"}""",
            { Method: "getUpdates" } => call.Body["offset"] is null ? Press : "[]",
            _ => "true",
        }) + "}");
        var disk = new TaskCompletionSource();
        _receiver.Disk = disk.Task;
        using var poller = new Poller(
            _client, _receiver, _answers, _gate, new BotIdentity(), new(), _clock, new ListLogger<Poller>(_log));

        await poller.StartAsync(default);
        Assert.Equal(new Incoming.Press("t1"), Assert.Single(await _receiver.Next()).Content);
        Assert.Equal(0, _server.Count("answerCallbackQuery"));
        disk.SetResult();

        var queries = new[] { await Acknowledged(), await Acknowledged() };
        Assert.Equal(["q1", "q2"], queries.Order());
        await poller.StopAsync(default);
    }

    [Fact]
    public async Task Add_TooOld_IsSwallowed()
    {
        _answer = (_, context) => ScriptedServer.Write(
            context, 400, """
            {"ok":false,"error_code":400,
             "description":"Bad Request: query is too old and response timeout expired or query ID is invalid"}
            """);

        _answers.Add("q1");
        await Acknowledged();
        _answers.Add("q2");
        await Acknowledged();

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Add_DuringASilence_WaitsOrIsLetGo()
    {
        _gate.Freeze(TimeSpan.FromSeconds(10));
        _answers.Add("q1");
        await _clock.Armed(TimeSpan.FromSeconds(10));
        Assert.Equal(0, _server.Count("answerCallbackQuery"));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("q1", await Acknowledged());

        _gate.Freeze(TimeSpan.FromSeconds(20));
        _answers.Add("q2");
        await _clock.Armed(TimeSpan.FromSeconds(20));
        _clock.Advance(TimeSpan.FromSeconds(20));
        _answers.Add("q3");
        Assert.Equal("q3", await Acknowledged());
    }

    [Fact]
    public async Task Add_TooManyRequests_FreezesTheGate()
    {
        _answer = (_, context) => ScriptedServer.Write(
            context, 429, """{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":6}}""");

        await _gate.Enter(1, Lane.Bulk, default);
        var waiting = _gate.Enter(1, Lane.Bulk, default);
        _answers.Add("q1");
        await Acknowledged();

        await _clock.Armed(TimeSpan.FromSeconds(6));
        _clock.Advance(TimeSpan.FromSeconds(6));
        await waiting.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private async Task<string> Acknowledged() =>
        (string)(await _server.Next("answerCallbackQuery")).Body["callback_query_id"]!;
}
