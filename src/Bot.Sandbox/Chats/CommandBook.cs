using System.Collections.Concurrent;

namespace Bot.Sandbox.Chats;

/// <summary>The bot's command lists.</summary>
internal sealed class CommandBook
{
    private readonly ConcurrentDictionary<CommandKey, IReadOnlyList<BotCommand>> lists = new();

    public IReadOnlyList<BotCommand> Get(CommandKey key) => lists.GetValueOrDefault(key) ?? [];

    public void Set(CommandKey key, IReadOnlyList<BotCommand> commands) => lists[key] = commands;

    public void Clear() => lists.Clear();

    /// <summary>What a person sees in a private chat: a nearer scope wins, then the language.</summary>
    public IReadOnlyList<BotCommand> SeenBy(SandboxUser user)
    {
        var chat = user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var scope in new[] { ("chat", chat), ("all_private_chats", ""), ("default", "") })
        {
            foreach (var language in new[] { user.LanguageCode ?? "", "" })
            {
                if (Get(new CommandKey(scope.Item1, scope.Item2, "", language)) is { Count: > 0 } list)
                {
                    return list;
                }
            }
        }

        return [];
    }
}
