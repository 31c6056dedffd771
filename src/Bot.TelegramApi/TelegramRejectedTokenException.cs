namespace Bot.TelegramApi;

/// <summary>The Bot API does not know the token: nothing helps but another one.</summary>
public sealed class TelegramRejectedTokenException(int code, string description) : Exception(
    $"Telegram answered {code} {description}: Telegram:Token is wrong or revoked, or Telegram:BaseUrl is not a Bot "
    + "API server. Copy the token again from BotFather (/mybots, API Token) and start again.");
