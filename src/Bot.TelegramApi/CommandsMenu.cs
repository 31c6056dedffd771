using Bot.TelegramApi.Client;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi;

/// <summary>The menu of commands beside the input field.</summary>
public sealed class CommandsMenu(BotApiClient client)
{
    /// <summary>Sets both menus. Russian is also that of everyone whose language has none of its own.</summary>
    /// <param name="russian">Commands without the slash.</param>
    /// <param name="english">The same in English; empty to leave English speakers with Russian.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The first refusal, or Ok.</returns>
    public async Task<ApiResult<bool>> Publish(
        IReadOnlyList<BotCommand> russian, IReadOnlyList<BotCommand> english, CancellationToken cancel)
    {
        var everyone = await client.SetMyCommands(new SetMyCommands(russian), cancel);
        return everyone is ApiResult<bool>.Ok && english.Count > 0
            ? await client.SetMyCommands(new SetMyCommands(english, "en"), cancel)
            : everyone;
    }
}
