namespace Bot.Sandbox;

/// <summary>An inline button: <c>Data</c> for a callback, <c>Url</c> for a link or a Mini App.</summary>
public sealed record SandboxButton(string Text, string? Data = null, string? Url = null);
