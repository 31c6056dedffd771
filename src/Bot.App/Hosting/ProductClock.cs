namespace Bot.App.Hosting;

/// <summary>The product's clock: the real one, moved. Timers run in real time; what is due is told by the hour.
/// </summary>
internal sealed class ProductClock : TimeProvider
{
    private long ahead;

    /// <summary>Starts at an instant and runs on from there.</summary>
    public static ProductClock StartingAt(DateTimeOffset instant)
    {
        var clock = new ProductClock();
        clock.MoveTo(instant);
        return clock;
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    public void MoveTo(DateTimeOffset instant) =>
        Interlocked.Exchange(ref ahead, (instant - System.GetUtcNow()).Ticks);
}
