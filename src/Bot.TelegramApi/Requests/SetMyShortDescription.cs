namespace Bot.TelegramApi.Requests;

/// <summary>What the bot's profile shows.</summary>
/// <param name="ShortDescription">Up to 120 characters.</param>
/// <param name="LanguageCode">Two letters; null for everyone else.</param>
public sealed record SetMyShortDescription(string ShortDescription, string? LanguageCode = null);
