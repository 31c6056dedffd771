using System.Globalization;
using System.Text;

namespace Bot.Sandbox;

/// <summary>How the double behaves. The clock stamps messages, expires updates and times long polls.</summary>
public sealed record SandboxOptions
{
    /// <summary>The bot's token, <c>123456:letters</c>; the number before the colon is the bot's user id.</summary>
    public required string Token { get; init; }

    /// <summary>The ids of updates and of each chat's messages begin after this. A double that is started anew in front
    /// of a bot that remembers must not give the old ids again.</summary>
    public long FirstId { get; init; }

    public string BotUsername { get; init; } = "svod_demo_bot";

    public string BotName { get; init; } = "Svod";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>30 messages/s in all, 1/s a chat after a burst of 3, 20/min a group; beyond that 429.</summary>
    public bool EnforceLimits { get; init; }

    public TimeSpan UpdateRetention { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a button press waits for its delivery, and for its answer.</summary>
    public TimeSpan CallbackRetention { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>The oldest requests beyond this number are forgotten.</summary>
    public int RequestLogSize { get; init; } = 20_000;

    /// <summary>The longest unchanged messages of a chat beyond this number are forgotten.</summary>
    public int MessagesPerChat { get; init; } = 2_000;

    /// <summary>The oldest files beyond this total are forgotten.</summary>
    public long FileBytes { get; init; } = 256L * 1024 * 1024;

    internal long BotId =>
        long.TryParse(Token.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 1;

    // The generated one would print the token.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"BotUsername = {BotUsername}, EnforceLimits = {EnforceLimits}");
        return true;
    }
}
