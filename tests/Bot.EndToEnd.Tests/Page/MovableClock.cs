namespace Bot.EndToEnd.Tests.Page;

/// <summary>A wall clock that stands until it is moved; its timers stay those of the machine.</summary>
public sealed class MovableClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public void MoveTo(DateTimeOffset instant)
    {
        lock (gate)
        {
            now = instant.ToUniversalTime();
        }
    }
}
