namespace Bot.TelegramApi.Requests;

/// <summary>Stops the wheel on a pressed button.</summary>
public sealed record AnswerCallbackQuery(string CallbackQueryId, string? Text = null);
