using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Letters;
using Bot.TelegramApi.Polling;
using Bot.TelegramApi.Updates;
using Bot.TelegramApi.Webhook;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.TelegramApi;

/// <summary>Adds Telegram to a host that has an <c>IReceiver</c>.</summary>
public static class TelegramRegistration
{
    public static IServiceCollection AddTelegram(this IServiceCollection services, TelegramOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(new BotApiAddress(options.Token, options.BaseUrl));
        services.AddSingleton<BotApiClient>();
        services.AddSingleton<SendingGate>();
        services.AddSingleton<BotIdentity>();
        services.AddSingleton<ReceivingFigures>();
        services.AddSingleton<CommandsMenu>();
        services.AddSingleton<TelegramSender>();
        services.AddSingleton<ISender>(all => all.GetRequiredService<TelegramSender>());
        services.AddSingleton<IFileSource, TelegramFiles>();
        services.AddSingleton<CallbackAnswers>();
        services.AddHostedService(all => all.GetRequiredService<CallbackAnswers>());
        return options.Receive == ReceiveBy.Webhook ? services.AddWebhook() : services.AddPolling();
    }

    private static IServiceCollection AddPolling(this IServiceCollection services)
    {
        services.AddSingleton<Poller>();
        return services.AddHostedService(all => all.GetRequiredService<Poller>());
    }

    private static IServiceCollection AddWebhook(this IServiceCollection services)
    {
        services.AddSingleton<WebhookIntake>();
        return services.AddHostedService<WebhookRegistration>();
    }
}
