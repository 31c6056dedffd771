namespace Bot.Sandbox;

/// <summary>What the bot answered to a button press.</summary>
public sealed record SandboxCallbackAnswer(bool Answered, string? Text, bool ShowAlert, string? Url);
