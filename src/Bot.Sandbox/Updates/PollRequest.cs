namespace Bot.Sandbox.Updates;

/// <summary>What a poll asks for, already clamped.</summary>
internal sealed record PollRequest(long Offset, int Limit, TimeSpan Timeout, IReadOnlyList<string>? Allowed);
