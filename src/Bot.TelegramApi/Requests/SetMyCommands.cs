namespace Bot.TelegramApi.Requests;

/// <summary>The command menu of one language, or of one chat.</summary>
/// <param name="Commands">At most 100.</param>
/// <param name="LanguageCode">Two letters; null for everyone whose language has no menu of its own.</param>
/// <param name="Scope">Null for everybody.</param>
public sealed record SetMyCommands(
    IReadOnlyList<BotCommand> Commands, string? LanguageCode = null, BotCommandScope? Scope = null);
