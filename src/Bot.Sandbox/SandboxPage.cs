namespace Bot.Sandbox;

/// <summary>What changed in a chat after a version; <c>Version</c> is the chat's newest.</summary>
public sealed record SandboxPage(long Version, IReadOnlyList<SandboxMessage> Messages);
