namespace Bot.Sandbox;

/// <summary>A pressed button; no update id when the bot did not ask for button presses.</summary>
public sealed record SandboxPress(string QueryId, long? UpdateId);
