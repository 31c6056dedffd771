namespace Bot.TelegramApi.Answers;

/// <summary>What a refusal asks of the bot.</summary>
/// <param name="RetryAfter">Seconds.</param>
/// <param name="MigrateToChatId">The chat's new id.</param>
internal sealed record AnswerParameters(int? RetryAfter, long? MigrateToChatId);
