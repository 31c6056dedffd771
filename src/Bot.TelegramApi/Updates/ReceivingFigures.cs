namespace Bot.TelegramApi.Updates;

/// <summary>What came in, for health and metrics. Safe to read at any time.</summary>
public sealed class ReceivingFigures
{
    private readonly long[] _fates = new long[Enum.GetValues<Fate>().Length];
    private long _lastSuccess;

    /// <summary>When Telegram was last heard: a poll that was answered, or a delivery.</summary>
    public DateTimeOffset? LastSuccess =>
        Interlocked.Read(ref _lastSuccess) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>How many updates met that fate since the start.</summary>
    public long Count(Fate fate) => Interlocked.Read(ref _fates[(int)fate]);

    internal void Add(Fate fate, int count = 1) => Interlocked.Add(ref _fates[(int)fate], count);

    internal void Heard(DateTimeOffset now) => Interlocked.Exchange(ref _lastSuccess, now.UtcTicks);
}
