namespace Bot.Runner.Tests.Doubles;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Moves the clock and rings what is due.</summary>
    public void Advance(TimeSpan by)
    {
        List<Alarm> due;
        lock (gate)
        {
            now += by;
            due = alarms.FindAll(alarm => alarm.Due <= now);
            due.ForEach(alarm => alarm.Pass(now));
            alarms.RemoveAll(alarm => alarm.Due is null);
        }

        due.ForEach(alarm => alarm.Ring());
    }

    /// <summary>Ends when somebody waits for exactly so long from now.</summary>
    public async Task Awaited(TimeSpan span)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (alarms.Exists(alarm => alarm.Due == now + span))
                {
                    return;
                }

                change = changed.Task;
            }

            await change;
        }
    }

    private sealed class Alarm(ManualClock clock, Action ring) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset? Due { get; private set; }

        public void Ring() => ring();

        public void Pass(DateTimeOffset now) => Due = period > TimeSpan.Zero ? now + period : null;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            TaskCompletionSource told;
            lock (clock.gate)
            {
                this.period = period;
                Due = dueTime >= TimeSpan.Zero ? clock.now + dueTime : null;
                clock.alarms.Remove(this);
                if (Due is not null)
                {
                    clock.alarms.Add(this);
                }

                (told, clock.changed) = (clock.changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            told.TrySetResult();
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
