namespace Bot.TelegramApi.Gate;

/// <summary>The limits that the gate keeps. Telegram's are 30 a second in all, 1 a second in a chat, 20 a minute in a
/// group, and not exact; each bucket stays within them in <em>any</em> window, because what it may save up and what
/// flows in during the window are the limit together.</summary>
public static class GateLimits
{
    /// <summary>1.2 + 28.8 = 30 in any second: 3,000 letters take 104 s. The fifth beyond one, so that a timer that is
    /// up to 7 ms late loses nothing.</summary>
    public static TokenBucket Global { get; } = new(1.2m, 28.8m, ReplyDebt);

    /// <summary>A person who answers quickly is served at once.</summary>
    public static TokenBucket Chat { get; } = new(20, 1);

    /// <summary>5 + 15 = 20 in any minute.</summary>
    public static TokenBucket Group { get; } = new(5, 0.25m);

    /// <summary>Between a reminder or bulk letter and whatever the chat got before it.</summary>
    public static TimeSpan ChatGap { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How long replies stand under all limits, after the silence that one of them caused.
    /// </summary>
    public static TimeSpan StrictReplies { get; } = TimeSpan.FromSeconds(60);

    // How far replies, which do not wait for it, may overdraw the global bucket.
    private const decimal ReplyDebt = -30;
}
