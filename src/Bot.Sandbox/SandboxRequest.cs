using System.Text.Json.Nodes;

namespace Bot.Sandbox;

/// <summary>A call of the bot. <c>Status</c> is 0 when the double never answered.</summary>
public sealed record SandboxRequest(
    long N,
    DateTimeOffset At,
    string Method,
    JsonObject Parameters,
    int Status,
    string? Description);
