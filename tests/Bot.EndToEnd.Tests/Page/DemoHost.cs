using Bot.Sandbox;
using Bot.Sandbox.Page;
using Bot.TelegramApi.Tests.BotApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.EndToEnd.Tests.Page;

/// <summary>The double and the page on a free port, and a scripted bot behind them.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private const string Token = "123456:page-tests";

    private readonly WebApplication app;
    private ScriptedBot? bot;

    public DemoHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSandbox(new SandboxOptions { Token = Token, Clock = Clock });
        app = builder.Build();
        app.MapSandbox();
        app.MapDemoPage(() => Cast.Page, new DemoClock(Clock.GetUtcNow, Clock.MoveTo, Cast.Moscow));
    }

    public MovableClock Clock { get; } = new(Cast.Start);

    public HttpClient Http { get; } = new();

    public async Task StartAsync()
    {
        await app.StartAsync();
        Http.BaseAddress = new Uri(app.Urls.First());
        bot = new ScriptedBot(new Uri(Http.BaseAddress, $"/bot{Token}/"));
    }

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        // What the page is shown with has to be what a bot may send.
        var complaints = app.Services.GetRequiredService<SandboxWorld>().Requests().Requests
            .SelectMany(made => BotApiSpec.Published.Check(made.Method, made.Parameters)).ToList();
        Http.Dispose();
        await app.DisposeAsync();
        Assert.Empty(complaints);
    }
}
