using Bot.App.Hosting;
using Bot.App.Settings;
using Bot.Config.Demo;
using Bot.Monitoring;
using Bot.Runner.Storing;
using Bot.Sandbox;
using Bot.Sandbox.Page;
using Bot.TelegramApi;
using Bot.Web;

namespace Bot.App.Demo;

/// <summary>The demo: the Bot API double and its page on one address, and beside them the very same bot.</summary>
internal sealed class DemoServer : IAsyncDisposable
{
    public const string BotName = "svod_demo_bot";

    // It opens nothing but the double in this process.
    private const string Token = "1:demo";

    private readonly WebApplication? web;
    private readonly IHost? bot;
    private readonly IStore? store;

    private DemoServer(string problem) => Problem = problem;

    private DemoServer(WebApplication web, IHost bot, IStore store) =>
        (this.web, this.bot, this.store) = (web, bot, store);

    /// <summary>Why there is no demo; null when there is one.</summary>
    public string? Problem { get; }

    /// <summary>Where the page is.</summary>
    public string Address => web!.Urls.First() + "/";

    public static async Task<DemoServer> Start(SvodSettings settings, Catalog catalog, IStore store)
    {
        if (DemoReader.Read(settings.ConfigPath).Scenario is not { } scenario)
        {
            return new DemoServer(
                "Показу нечего показывать: нет config/demo. Задайте Telegram:Token или верните папку.");
        }

        var seed = new DemoSeed(scenario, catalog, store);
        if (!await seed.Plant())
        {
            return new DemoServer(
                $"В файле {settings.StoragePath} данные настоящего бота. "
                + "Задайте Telegram:Token или другой Storage:Path.");
        }

        var clock = ProductClock.StartingAt(settings.ClockStart ?? await seed.Clock());
        IHost? bot = null;
        var web = await Open(settings, scenario, catalog, seed, clock, () => Troubles(bot));
        bot = BotHost.BuildInside(
            settings, new TelegramOptions(Token, web.Urls.First()), catalog, store, clock);
        await bot.StartAsync();
        await DemoMark.Run(store, clock);
        return new DemoServer(web, bot, store);
    }

    /// <summary>Runs until it is stopped.</summary>
    public async Task RunAsync()
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        web!.Lifetime.ApplicationStopping.Register(stopping.SetResult);
        await stopping.Task;
    }

    /// <summary>Stops the bot first: it still has letters to send to the double.</summary>
    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.StopAsync();
            bot.Dispose();
        }

        if (web is not null)
        {
            await web.DisposeAsync();
        }

        if (store is not null)
        {
            await DemoMark.End(store);
        }
    }

    private static IReadOnlyList<string> Troubles(IHost? bot) =>
        bot?.Services.GetRequiredService<BotHealth>().Troubles() ?? ["The bot is starting: ask again in a second."];

    // A route that is added once the server listens breaks the requests that come at that moment: all are here.
    private static async Task<WebApplication> Open(
        SvodSettings settings, DemoScenario scenario, Catalog catalog, DemoSeed seed, ProductClock clock,
        Func<IReadOnlyList<string>> troubles)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.WebUrls.Split(';'));
        Logs.Configure(builder.Logging);
        builder.Services.AddSandbox(new SandboxOptions
        {
            Token = Token, BotUsername = BotName, Clock = clock, FirstId = NewIds(),
        });
        var web = builder.Build();
        web.MapSandbox();
        Welcome(web.Services.GetRequiredService<SandboxWorld>(), scenario, catalog);
        web.MapHealth(troubles);
        var tokens = new Dictionary<long, string?>();
        foreach (var person in scenario.People)
        {
            tokens[person.Id] = await seed.TokenOf(person.Id);
        }

        var zone = catalog.OrganisationOf(catalog.Campaign(scenario.Campaign)!).Zone;
        web.MapDemoPage(
            () => DemoGuide.Page(scenario, catalog, tokens),
            new DemoClock(clock.GetUtcNow, at => Move(clock, seed, at), zone));
        await web.StartAsync();
        return web;
    }

    // The bot remembers the ids of an earlier run: tenths of real seconds never come again, nor so many messages.
    private static long NewIds() =>
        (TimeProvider.System.GetUtcNow().Ticks - new DateTime(2026, 1, 1).Ticks) / (TimeSpan.TicksPerSecond / 10);

    // The people can write before anybody has opened the page.
    private static void Welcome(SandboxWorld world, DemoScenario scenario, Catalog catalog)
    {
        foreach (var person in scenario.People)
        {
            world.AddUser(new SandboxUser(
                person.Id, $"{person.Name}, {catalog.Unit(person.Unit)!.Name}", LanguageCode: "ru"));
        }
    }

    private static void Move(ProductClock clock, DemoSeed seed, DateTimeOffset at)
    {
        clock.MoveTo(at);
        _ = seed.KeepClock(clock);
    }
}
