namespace Bot.TelegramApi.Requests;

/// <summary>Takes a menu back: what is set for everybody is seen again.</summary>
public sealed record DeleteMyCommands(BotCommandScope Scope);
