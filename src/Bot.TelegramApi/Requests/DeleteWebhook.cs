namespace Bot.TelegramApi.Requests;

/// <summary>Back to polling.</summary>
public sealed record DeleteWebhook(bool DropPendingUpdates = false);
