namespace Bot.Sandbox.Updates;

/// <summary>Where updates are posted, with which secret, over how many connections at once.</summary>
internal sealed record WebhookTarget(Uri Url, string Secret, int Connections);
