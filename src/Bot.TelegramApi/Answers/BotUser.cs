namespace Bot.TelegramApi.Answers;

/// <summary>The bot itself.</summary>
public sealed record BotUser(long Id, string FirstName, string? Username);
