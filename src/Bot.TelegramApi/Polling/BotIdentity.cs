using Bot.TelegramApi.Answers;

namespace Bot.TelegramApi.Polling;

/// <summary>Who the bot is.</summary>
public sealed class BotIdentity
{
    private volatile BotUser? _me;

    /// <summary>Null until Telegram has told.</summary>
    public BotUser? Me
    {
        get => _me;
        internal set => _me = value;
    }
}
