using Bot.Runner.Sending;

namespace Bot.TelegramApi.Gate;

/// <summary>The one gate through which all letters pass, and the one silence that a 429 on anything imposes.</summary>
public sealed class SendingGate : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly long _opened;
    private readonly ITimer _timer;
    private readonly Lock _turn = new();
    private readonly GateLedger _ledger = new();

    /// <summary>Opens it.</summary>
    /// <param name="clock">Its timestamps are what counts: a clock that is put forward or back changes nothing.</param>
    public SendingGate(TimeProvider clock)
    {
        _clock = clock;
        _opened = clock.GetTimestamp();
        _timer = clock.CreateTimer(_ => Pump(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Returns when a letter may be sent to the chat.</summary>
    public async Task Enter(long chat, Lane lane, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var ticket = new GateTicket(chat, lane);
        lock (_turn)
        {
            _ledger.Add(ticket, Now);
            Advance();
        }

        await using var registration = cancel.Register(() => Withdraw(ticket, cancel));
        await ticket.Passed.Task;
    }

    /// <summary>Returns when no silence is imposed; for calls that are no letters and have no limit of their own.
    /// </summary>
    public async Task Silence(CancellationToken cancel)
    {
        for (var left = Frozen(); left > TimeSpan.Zero; left = Frozen())
        {
            await Task.Delay(Round(left), _clock, cancel);
        }
    }

    /// <summary>Telegram answered 429 to something: nothing is sent until that time has passed.</summary>
    public void Freeze(TimeSpan retryAfter)
    {
        lock (_turn)
        {
            _ledger.Freeze(Now + retryAfter);
            Advance();
        }
    }

    /// <summary>Telegram answered 429 to a letter of that lane.</summary>
    public void Freeze(TimeSpan retryAfter, Lane lane)
    {
        lock (_turn)
        {
            if (lane == Lane.Reply)
            {
                _ledger.FreezeByReply(Now + retryAfter);
            }
            else
            {
                _ledger.Freeze(Now + retryAfter);
            }

            Advance();
        }
    }

    public void Dispose() => _timer.Dispose();

    private TimeSpan Now => _clock.GetElapsedTime(_opened);

    private TimeSpan Frozen()
    {
        lock (_turn)
        {
            return _ledger.FrozenUntil - Now;
        }
    }

    private void Pump()
    {
        lock (_turn)
        {
            Advance();
        }
    }

    private void Withdraw(GateTicket ticket, CancellationToken cancel)
    {
        lock (_turn)
        {
            // Too late if it has passed: then its token is spent and its letter is sent.
            ticket.Withdrawn = ticket.Passed.TrySetCanceled(cancel);
        }
    }

    private void Advance()
    {
        var step = _ledger.Next(Now);
        for (; step is GateStep.Pass pass; step = _ledger.Next(Now))
        {
            pass.Ticket.Passed.TrySetResult();
        }

        _timer.Change(
            step is GateStep.Wait wait ? Round(wait.Until - Now) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    // Timers count whole milliseconds and cut off the rest: too early, and it would spin until the instant is there.
    private static TimeSpan Round(TimeSpan wait) =>
        TimeSpan.FromMilliseconds(Math.Max(1, (long)Math.Ceiling(wait.TotalMilliseconds)));
}
