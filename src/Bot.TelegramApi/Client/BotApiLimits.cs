namespace Bot.TelegramApi.Client;

/// <summary>How long the client waits.</summary>
internal static class BotApiLimits
{
    public static readonly TimeSpan Call = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan File = TimeSpan.FromMinutes(3);

    /// <summary>Over the long poll's own timeout: a half-open connection would otherwise be waited on for ever.
    /// </summary>
    public static readonly TimeSpan PollSlack = TimeSpan.FromSeconds(15);

    /// <summary>Seconds. Telegram has asked for hours; a timer cannot count years.</summary>
    public const int LongestSilence = 7 * 24 * 3600;

    /// <summary>For a 429 that does not say how long.</summary>
    public static readonly TimeSpan UnsaidRetryAfter = TimeSpan.FromSeconds(5);
}
