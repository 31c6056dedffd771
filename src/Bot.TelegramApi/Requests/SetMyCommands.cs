namespace Bot.TelegramApi.Requests;

/// <summary>The command menu of one language.</summary>
/// <param name="Commands">At most 100.</param>
/// <param name="LanguageCode">Two letters; null for everyone whose language has no menu of its own.</param>
public sealed record SetMyCommands(IReadOnlyList<BotCommand> Commands, string? LanguageCode = null);
