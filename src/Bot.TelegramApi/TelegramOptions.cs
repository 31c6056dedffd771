namespace Bot.TelegramApi;

/// <summary>The settings under <c>Telegram:</c>.</summary>
/// <param name="Token">From BotFather.</param>
/// <param name="BaseUrl">The Bot API server; null for Telegram's own.</param>
/// <param name="Receive">Polling or webhook.</param>
/// <param name="WebhookUrl">Where Telegram is to deliver; only for webhook.</param>
/// <param name="WebhookSecret">1-256 of A-Z a-z 0-9 _ -; only for webhook.</param>
public sealed record TelegramOptions(
    string Token, string? BaseUrl = null, ReceiveBy Receive = ReceiveBy.Polling,
    string? WebhookUrl = null, string? WebhookSecret = null)
{
    // The generated one would print the token and the secret.
    public override string ToString() => $"TelegramOptions {{ BaseUrl = {BaseUrl}, Receive = {Receive} }}";
}
