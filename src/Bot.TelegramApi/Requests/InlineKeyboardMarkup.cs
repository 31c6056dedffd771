namespace Bot.TelegramApi.Requests;

/// <summary>The buttons under a message, by rows.</summary>
public sealed record InlineKeyboardMarkup(IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> InlineKeyboard);
