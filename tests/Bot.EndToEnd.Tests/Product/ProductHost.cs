using System.Net;
using System.Net.Sockets;
using Bot.App.Demo;
using Bot.App.Hosting;
using Bot.App.Settings;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Storing;
using Bot.Runner.Turns;
using Bot.Sandbox;
using Bot.Storage.Sqlite;
using Bot.TelegramApi;
using Bot.TelegramApi.Tests.BotApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>The whole product in this process, on a file of its own, against the Bot API double. At its end every
/// request that was made is held against the published Bot API, and the log is searched for the token and names.
/// </summary>
internal sealed class ProductHost : IAsyncDisposable
{
    public const string Campaign = "dee-2021";
    public const string TokenSecret = "SECRET-of_these_tests";
    public const string WebhookSecret = "Hook-secret_1";

    private const string Token = "123456:" + TokenSecret;

    private readonly string folder = Directory.CreateTempSubdirectory("svod-e2e-").FullName;
    private readonly TimeProvider clock;
    private readonly SandboxServer telegram;
    private readonly TelegramOptions options;
    private readonly SvodSettings settings;
    private SqliteStore? store;
    private WebApplication? app;

    private ProductHost(SandboxServer telegram, TimeProvider clock, ReceiveBy receive)
    {
        (this.telegram, this.clock) = (telegram, clock);
        var web = $"http://127.0.0.1:{(receive == ReceiveBy.Webhook ? FreePort() : 0)}";
        options = new TelegramOptions(
            Token, telegram.BaseUrl.ToString(), receive, web + "/telegram", WebhookSecret);
        settings = new SvodSettings(options, Path.Combine(folder, "svod.db"), Shipped.Config, web, null, Retention.Default);
        foreach (var person in Cast.Everybody)
        {
            World.AddUser(person);
        }
    }

    public SandboxWorld World => telegram.World;

    public SqliteStore Store => store ?? throw new InvalidOperationException("The product is stopped.");

    public KeptLog Log { get; } = new();

    public Uri Webhook => new(options.WebhookUrl!);

    public string Database => settings.StoragePath;

    public DateTimeOffset Now => clock.GetUtcNow();

    public static async Task<ProductHost> Start(ReceiveBy receive = ReceiveBy.Polling, bool impatient = false)
    {
        TimeProvider clock = ProductClock.StartingAt(new DateTimeOffset(2021, 4, 5, 7, 0, 0, TimeSpan.Zero));
        clock = impatient ? new ImpatientClock(clock) : clock;
        var telegram = await SandboxServer.StartAsync(new SandboxOptions { Token = Token, Clock = clock });
        var host = new ProductHost(telegram, clock, receive);
        await host.Start();
        return host;
    }

    /// <summary>Starts the product on the file that is there.</summary>
    public async Task Start()
    {
        store = SqliteStore.Open(settings.StoragePath, asBot: true);
        app = BotHost.Build(settings, options, Shipped.Catalog, store, clock);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(Log);
        await app.StartAsync();
    }

    /// <summary>Stops the product as Ctrl+C does; people go on writing.</summary>
    public async Task Stop()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
            app = null;
        }

        store?.Dispose();
        store = null;
    }

    /// <summary>Returns when all that was received has been worked on.</summary>
    public Task Idle() => app!.Services.GetRequiredService<TurnRunner>().Idle(Patience.Token());

    /// <summary>Fills the forms of seventeen municipalities.</summary>
    public Task Plant() => new DemoSeed(Shipped.Demo, Shipped.Catalog, Store).Plant();

    public Task<string> Invite(Role role, string unit, int hours = 24) =>
        Store.Invite(role, unit, Now.AddHours(hours), Now);

    /// <summary>The person takes up an invitation and agrees; gives back the chat, which has heard the welcome.
    /// </summary>
    public async Task<Chat> Join(SandboxUser person, Role role, string unit)
    {
        var chat = new Chat(World, person);
        await chat.Say("/start " + await Invite(role, unit));
        await chat.Say("да");
        return chat;
    }

    public Task<Chat> JoinMethodist() => Join(Cast.Methodist, Role.Respondent, "luga");

    public Task<Chat> JoinCoordinator() => Join(Cast.Coordinator, Role.Coordinator, "leningrad-region");

    public async Task<Entry> Entry(string unit = "luga")
    {
        var key = new EntryKey(Campaign, unit);
        return (await Store.Entries([key]))[key];
    }

    public IReadOnlyList<SandboxRequest> Requests(string method) =>
        [.. World.Requests().Requests.Where(request => request.Method == method)];

    public async ValueTask DisposeAsync()
    {
        await Stop();
        var complaints = World.Requests().Requests
            .SelectMany(request => BotApiSpec.Published.Check(request.Method, request.Parameters)).ToList();
        await telegram.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        Assert.Empty(complaints);
        foreach (var secret in Cast.Everybody.SelectMany(Cast.Names).Append(TokenSecret).Append(WebhookSecret))
        {
            Assert.DoesNotContain(secret, Log.Text, StringComparison.Ordinal);
        }
    }

    // Telegram has to be told the address before the server is started on it.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
