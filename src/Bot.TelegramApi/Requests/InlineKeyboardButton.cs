namespace Bot.TelegramApi.Requests;

/// <summary>A button under a message.</summary>
public sealed record InlineKeyboardButton(string Text, string CallbackData);
