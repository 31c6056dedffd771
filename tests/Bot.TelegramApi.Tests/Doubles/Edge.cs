using System.Collections.Concurrent;
using Bot.Sandbox;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Letters;
using Bot.TelegramApi.Polling;
using Bot.TelegramApi.Tests.BotApi;
using Bot.TelegramApi.Updates;

namespace Bot.TelegramApi.Tests.Doubles;

/// <summary>The Telegram edge against the sandbox: its clock stands still, the sandbox's runs. At the end every request
/// that was made is held against the published Bot API, and every log line is searched for the token.</summary>
public sealed class Edge : IAsyncDisposable
{
    public const string Token = "123456:SECRET-token_of_the_tests";
    public const long Anna = 4_503_599_627_370_495;
    public const long Boris = 22;

    private readonly SandboxServer _server;

    private Edge(SandboxServer server)
    {
        _server = server;
        Client = new BotApiClient(new BotApiAddress(Token, server.BaseUrl.AbsoluteUri), Clock);
        Gate = new SendingGate(Clock);
        Answers = new CallbackAnswers(Client, Gate, Clock, new ListLogger<CallbackAnswers>(Log));
        Poller = PollerOf(Client, Answers);
        Sender = new TelegramSender(Client, Gate, Clock, new PlainPress());
    }

    public ConcurrentQueue<string> Log { get; } = new();

    public ManualClock Clock { get; } = new();

    public RecordingReceiver Receiver { get; } = new();

    public ReceivingFigures Figures { get; } = new();

    public BotIdentity Identity { get; } = new();

    public BotApiClient Client { get; }

    public SendingGate Gate { get; }

    public CallbackAnswers Answers { get; }

    public Poller Poller { get; }

    public TelegramSender Sender { get; }

    public SandboxWorld World => _server.World;

    public Uri BaseUrl => _server.BaseUrl;

    public static async Task<Edge> Start(bool limits = false)
    {
        var options = new SandboxOptions { Token = Token, BotUsername = "svod_bot", EnforceLimits = limits };
        var edge = new Edge(await SandboxServer.StartAsync(options));
        edge.World.AddUser(new SandboxUser(Anna, "Анна", "Петрова", "anna", "ru"));
        edge.World.AddUser(new SandboxUser(Boris, "Борис"));
        return edge;
    }

    /// <summary>Anna starts the bot, so that it may write to her; the update is taken out of the way.</summary>
    public async Task Greet(long user = Anna)
    {
        World.SendText(user, "/start");
        var batch = await Client.GetUpdates(new(null, 100, 0, UpdateMapping.Kinds), default);
        var offset = Assert.IsType<ApiResult<UpdateBatch>.Ok>(batch).Value.NextOffset;
        await Client.GetUpdates(new(offset, 100, 0, UpdateMapping.Kinds), default);
    }

    /// <summary>A poller with the parts of this edge.</summary>
    public Poller PollerOf(BotApiClient client, CallbackAnswers answers) =>
        new(client, Receiver, answers, Gate, Identity, Figures, Clock, new ListLogger<Poller>(Log));

    public IReadOnlyList<SandboxRequest> Requests(string method) =>
        [.. World.Requests().Requests.Where(request => request.Method == method)];

    public async ValueTask DisposeAsync()
    {
        World.Stop();
        await Poller.StopAsync(default);
        await Answers.StopAsync(default);
        Poller.Dispose();
        Answers.Dispose();
        Client.Dispose();
        Gate.Dispose();
        var complaints = World.Requests().Requests.SelectMany(r => BotApiSpec.Published.Check(r.Method, r.Parameters));
        await _server.DisposeAsync();
        Assert.Empty(complaints);
        Assert.DoesNotContain(Log, line => line.Contains("SECRET", StringComparison.Ordinal));
    }
}
