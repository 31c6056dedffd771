using Bot.Runner.Storing;
using Bot.TelegramApi;

namespace Bot.App.Settings;

/// <summary>The settings, read and checked.</summary>
/// <param name="Telegram">Null without a token: demo mode.</param>
/// <param name="StoragePath">The SQLite file.</param>
/// <param name="ConfigPath">The folder of definitions.</param>
/// <param name="WebUrls">Where the bot's own web server listens.</param>
/// <param name="ClockStart">Where the product's clock starts; null for the real one.</param>
/// <param name="Kept">How long is kept what nobody needs any more.</param>
internal sealed record SvodSettings(
    TelegramOptions? Telegram, string StoragePath, string ConfigPath, string WebUrls, DateTimeOffset? ClockStart,
    Retention Kept);
