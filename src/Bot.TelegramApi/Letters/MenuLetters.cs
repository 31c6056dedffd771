using System.Diagnostics;
using Bot.Runner.Sending;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi.Letters;

/// <summary>The call that sets the menu of a chat.</summary>
internal sealed class MenuLetters(BotApiClient client)
{
    /// <summary>The menu of the letter; none falls back to everybody's.</summary>
    public Func<CancellationToken, Task<ApiResult<SentMessage>>> Of(Letter letter, IReadOnlyList<string> commands)
    {
        var scope = BotCommandScope.Of(letter.Chat);
        if (commands.Count == 0)
        {
            return async cancel => Sent(await client.DeleteMyCommands(new DeleteMyCommands(scope), cancel));
        }

        var words = letter.Text.Split('\n');
        var menu = commands.Select((command, at) => new BotCommand(command, WordsOf(words, at, command))).ToList();
        return async cancel => Sent(await client.SetMyCommands(new SetMyCommands(menu, null, scope), cancel));
    }

    private static string WordsOf(string[] words, int at, string command) =>
        at < words.Length && PlainText.Of(words[at]).Trim() is { Length: > 0 } said ? said : command;

    private static ApiResult<SentMessage> Sent(ApiResult<bool> result) => result switch
    {
        ApiResult<bool>.Ok => new ApiResult<SentMessage>.Ok(new SentMessage(0)),
        ApiResult<bool>.Refused no =>
            new ApiResult<SentMessage>.Refused(no.Code, no.Description, no.RetryAfter, no.MigrateTo),
        ApiResult<bool>.Unreachable no => new ApiResult<SentMessage>.Unreachable(no.Failure),
        _ => throw new UnreachableException(),
    };
}
