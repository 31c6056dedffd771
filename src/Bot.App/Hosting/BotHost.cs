using Bot.App.Settings;
using Bot.Monitoring;
using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Bot.Runner.Turns;
using Bot.Scheduling;
using Bot.TelegramApi;
using Bot.TelegramApi.Webhook;
using Bot.Web;

namespace Bot.App.Hosting;

/// <summary>Puts the bot together: store, conversation, outbox, messenger, tick, web.</summary>
internal static class BotHost
{
    /// <summary>The bot with its own web server.</summary>
    public static WebApplication Build(
        SvodSettings settings, TelegramOptions telegram, Catalog catalog, IStore store, TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(settings.WebUrls.Split(';'));
        Logs.Configure(builder.Logging);
        AddBot(builder.Services, telegram, catalog, store, settings.Kept, clock);
        var app = builder.Build();
        app.MapHealth(() => app.Services.GetRequiredService<BotHealth>().Troubles());
        if (telegram.Receive == ReceiveBy.Webhook)
        {
            app.MapTelegramWebhook(new Uri(telegram.WebhookUrl!).AbsolutePath, telegram.WebhookSecret);
        }

        return app;
    }

    /// <summary>The bot without a web server, for a host that has one.</summary>
    public static IHost BuildInside(
        SvodSettings settings, TelegramOptions telegram, Catalog catalog, IStore store, TimeProvider clock)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        Logs.Configure(builder.Logging);
        AddBot(builder.Services, telegram, catalog, store, settings.Kept, clock);
        return builder.Build();
    }

    private static void AddBot(
        IServiceCollection services, TelegramOptions telegram, Catalog catalog, IStore store, Retention kept,
        TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton(catalog);
        services.AddSingleton(store);
        services.AddSingleton(kept);
        services.AddSingleton(Conversation.About(catalog));
        services.AddSingleton<IDocumentPress, DocumentPress>();
        services.AddSingleton<ITableReader, Tables>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<IReceiver>(all => all.GetRequiredService<TurnRunner>());
        services.AddSingleton<BotHealth>();
        // Before the messenger's own services: what an earlier run left comes before what is new.
        services.AddHostedService<WorkService>();
        services.AddTelegram(telegram);
        services.AddHostedService<GreetingService>();
        services.AddScheduling();
    }
}
