namespace Bot.TelegramApi.Requests;

/// <summary>What an empty chat with the bot shows.</summary>
/// <param name="Description">Up to 512 characters.</param>
/// <param name="LanguageCode">Two letters; null for everyone else.</param>
public sealed record SetMyDescription(string Description, string? LanguageCode = null);
