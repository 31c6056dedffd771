namespace Bot.TelegramApi.Requests;

/// <summary>A file that Telegram has already. It goes out as what it came: a document or a photo.</summary>
/// <param name="ChatId">To whom.</param>
/// <param name="Document">The file id, when it is a document.</param>
/// <param name="Photo">The file id, when it is a photo.</param>
/// <param name="Caption">Plain text, up to 1024 characters; null for none.</param>
public sealed record SendKept(long ChatId, string? Document, string? Photo, string? Caption);
