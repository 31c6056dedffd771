using Bot.TelegramApi;
using Bot.TelegramApi.Updates;

namespace Bot.App.Hosting;

/// <summary>What is wrong with the bot now.</summary>
internal sealed class BotHealth(TelegramOptions telegram, ReceivingFigures figures)
{
    // A long poll lasts 50 s; two of them in vain are a trouble. Real time: the product's clock may be moved.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(120);

    private readonly DateTimeOffset started = TimeProvider.System.GetUtcNow();
    private readonly TimeProvider clock = TimeProvider.System;
    private DateTimeOffset? seen;
    private DateTimeOffset? last;

    public IReadOnlyList<string> Troubles()
    {
        if (telegram.Receive == ReceiveBy.Webhook)
        {
            return [];
        }

        // The figure is of the product's clock: whether it has moved on is what counts.
        if (figures.LastSuccess != last)
        {
            (last, seen) = (figures.LastSuccess, clock.GetUtcNow());
        }

        return clock.GetUtcNow() - (seen ?? started) > Silence
            ? ["Telegram has not answered for two minutes: check the network and Telegram:BaseUrl."]
            : [];
    }
}
