namespace Bot.TelegramApi.Requests;

/// <summary>Whether a link in a message is shown as a picture.</summary>
public sealed record LinkPreviewOptions(bool IsDisabled);
