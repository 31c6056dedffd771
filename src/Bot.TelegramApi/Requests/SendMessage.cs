namespace Bot.TelegramApi.Requests;

/// <summary>A message. No link previews: they would be made by Telegram fetching what we wrote.</summary>
/// <param name="ChatId">To whom.</param>
/// <param name="Text">1-4096 characters after parsing.</param>
/// <param name="ParseMode"><c>HTML</c>; null for plain text.</param>
/// <param name="ReplyMarkup">Buttons, if any.</param>
public sealed record SendMessage(
    long ChatId, string Text, string? ParseMode = "HTML", InlineKeyboardMarkup? ReplyMarkup = null)
{
    public LinkPreviewOptions LinkPreviewOptions { get; } = new(true);
}
