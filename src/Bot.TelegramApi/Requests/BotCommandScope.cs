namespace Bot.TelegramApi.Requests;

/// <summary>For whom a menu is.</summary>
/// <param name="Type">«chat» for one chat.</param>
/// <param name="ChatId">The chat.</param>
public sealed record BotCommandScope(string Type, long ChatId)
{
    /// <summary>One private chat.</summary>
    public static BotCommandScope Of(long chat) => new("chat", chat);
}
