using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.TelegramApi.Letters;
using Bot.TelegramApi.Polling;
using Bot.TelegramApi.Tests.Doubles;
using Bot.TelegramApi.Webhook;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.TelegramApi.Tests;

public sealed class TelegramRegistrationTests
{
    [Fact]
    public async Task AddTelegram_Polling_StartsPollerAndAnswers()
    {
        await using var services = Services(new TelegramOptions(Edge.Token));

        Assert.Equal(
            [typeof(CallbackAnswers), typeof(Poller)],
            services.GetServices<IHostedService>().Select(service => service.GetType()));
        Assert.IsType<TelegramSender>(services.GetRequiredService<ISender>());
        Assert.NotNull(services.GetRequiredService<CommandsMenu>());
    }

    [Fact]
    public async Task AddTelegram_Webhook_StartsRegistrationAndAnswers()
    {
        await using var services = Services(
            new TelegramOptions(Edge.Token, null, ReceiveBy.Webhook, "https://bot.example.org/telegram", "s"));

        Assert.Equal(
            [typeof(CallbackAnswers), typeof(WebhookRegistration)],
            services.GetServices<IHostedService>().Select(service => service.GetType()));
        Assert.NotNull(services.GetRequiredService<WebhookIntake>());
    }

    [Theory]
    [InlineData(null, "s", "Telegram:WebhookUrl")]
    [InlineData("bot.example.org", "s", "Telegram:WebhookUrl")]
    [InlineData("https://bot.example.org", null, "Telegram:WebhookSecret")]
    public async Task AddTelegram_WebhookHalfSet_NamesTheSetting(string? url, string? secret, string setting)
    {
        await using var services = Services(new TelegramOptions(Edge.Token, null, ReceiveBy.Webhook, url, secret));

        var exception = Assert.Throws<ArgumentException>(() => services.GetServices<IHostedService>().Count());

        Assert.Contains(setting, exception.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(TelegramOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IReceiver, RecordingReceiver>();
        services.AddSingleton<IDocumentPress, PlainPress>();
        services.AddTelegram(options);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }
}
