namespace Bot.Sandbox;

/// <summary>Requests after a number; ask for those after <c>Next</c> the next time.</summary>
public sealed record SandboxRequestPage(long Next, IReadOnlyList<SandboxRequest> Requests);
