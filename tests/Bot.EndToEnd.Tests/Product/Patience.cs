namespace Bot.EndToEnd.Tests.Product;

/// <summary>How long a test waits for what never comes.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    public static CancellationToken Token() => new CancellationTokenSource(Longest).Token;
}
