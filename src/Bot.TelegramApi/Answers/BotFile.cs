namespace Bot.TelegramApi.Answers;

/// <summary>A file to download.</summary>
/// <param name="FileId">Good for this bot, for ever.</param>
/// <param name="FilePath">Good for an hour; null when the file cannot be downloaded.</param>
/// <param name="FileSize">Bytes, if known.</param>
public sealed record BotFile(string FileId, string? FilePath, long? FileSize);
