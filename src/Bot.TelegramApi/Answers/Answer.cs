namespace Bot.TelegramApi.Answers;

/// <summary>The envelope of every answer.</summary>
internal sealed record Answer<T>(
    bool Ok, T? Result, int? ErrorCode, string? Description, AnswerParameters? Parameters);
