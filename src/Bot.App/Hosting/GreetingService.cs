using Bot.Conversations.Invitations;
using Bot.Monitoring;
using Bot.Runner.Storing;
using Bot.TelegramApi;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Requests;

namespace Bot.App.Hosting;

/// <summary>Publishes the menu of commands, and leaves the beginning of the links of invitations.</summary>
internal sealed class GreetingService(
    Catalog catalog, CommandsMenu menu, BotApiClient client, IStore store, ILogger<GreetingService> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await client.GetMe(stoppingToken) is ApiResult<BotUser>.Ok { Value.Username: { } name })
        {
            await Remember(name);
        }

        if (await menu.Publish(In("ru"), In("en"), stoppingToken) is not ApiResult<bool>.Ok)
        {
            log.LogWarning("The menu of commands was not published; it will be at the next start.");
        }
    }

    // A remark for the links of invitations is no reason to stop the bot.
    private async Task Remember(string name)
    {
        try
        {
            await store.SetMeta(MetaKeys.LinkStart, LinkStart.Of(name));
        }
        catch (StoreException failure)
        {
            log.LogWarning("The bot's name was not kept: {Failure}.", failure.Failure);
        }
    }

    private IReadOnlyList<BotCommand> In(string language) =>
    [
        .. CommandMenu.Strangers.Select(command => new BotCommand(
            command, catalog.Texts.Say(language, "command." + command))),
    ];
}
