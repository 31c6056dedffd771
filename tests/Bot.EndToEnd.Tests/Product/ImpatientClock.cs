namespace Bot.EndToEnd.Tests.Product;

/// <summary>The real clock, except that the half minute a call may take is over in three seconds.</summary>
internal sealed class ImpatientClock(TimeProvider real) : TimeProvider
{
    private static readonly TimeSpan Call = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Sooner = TimeSpan.FromSeconds(3);

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == Call ? Sooner : dueTime, period);
}
