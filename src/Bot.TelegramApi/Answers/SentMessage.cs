namespace Bot.TelegramApi.Answers;

/// <summary>A message that arrived.</summary>
public sealed record SentMessage(long MessageId);
