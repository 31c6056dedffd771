namespace Bot.TelegramApi.Gate;

/// <summary>A bucket that fills evenly. In any window of w seconds it lets through at most capacity + rate·w.</summary>
/// <param name="Capacity">Tokens when full.</param>
/// <param name="PerSecond">Tokens that flow in.</param>
/// <param name="Floor">How deep the debt may get.</param>
public readonly record struct TokenBucket(decimal Capacity, decimal PerSecond, decimal Floor = 0)
{
    // What was in it at an instant; full at the beginning.
    private decimal Missing { get; init; }

    private TimeSpan Since { get; init; }

    /// <summary>When the given number of tokens is there; not later than now if it is there already.</summary>
    public TimeSpan At(decimal tokens) => Since + Seconds((Missing - (Capacity - tokens)) / PerSecond);

    /// <summary>Takes one, into debt if need be, but not below the floor.</summary>
    public TokenBucket Take(TimeSpan now)
    {
        var refilled = (decimal)(now - Since).Ticks / TimeSpan.TicksPerSecond * PerSecond;
        var missing = Math.Max(0, Missing - refilled) + 1;
        return this with { Missing = Math.Min(missing, Capacity - Floor), Since = now };
    }

    // Rounded up: a token that is not quite there is not there.
    private static TimeSpan Seconds(decimal seconds) =>
        TimeSpan.FromTicks((long)Math.Ceiling(seconds * TimeSpan.TicksPerSecond));
}
