namespace Bot.Sandbox;

/// <summary>Something that goes wrong once or several times; the kinds are in <see cref="SandboxFaultKind"/>.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Method">Only for this Bot API method; any when absent.</param>
/// <param name="Times">How often.</param>
/// <param name="RetryAfter">Seconds, for <see cref="SandboxFaultKind.TooManyRequests"/>.</param>
/// <param name="Text">For a forbidden call its reason; for a duplicate <c>new</c>, <c>same</c> or <c>later</c>;
/// for an unknown update <c>kind</c> or <c>subtype</c>, both when absent.</param>
public sealed record SandboxFault(
    SandboxFaultKind Kind,
    string? Method = null,
    int Times = 1,
    int RetryAfter = 1,
    string? Text = null);
