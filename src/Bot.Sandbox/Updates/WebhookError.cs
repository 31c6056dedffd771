namespace Bot.Sandbox.Updates;

/// <summary>Why the last delivery failed.</summary>
internal sealed record WebhookError(DateTimeOffset At, string Text);
