namespace Bot.Sandbox;

/// <summary>What a person did; no update id when the bot did not ask for updates of this kind.</summary>
public sealed record SandboxSent(int MessageId, long? UpdateId);
