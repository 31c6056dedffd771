using Bot.Runner.Sending;

namespace Bot.TelegramApi.Gate;

/// <summary>What the gate knows of a chat: what it was sent lately, and who waits to write to it.</summary>
internal sealed class GateChat(long id)
{
    private readonly Queue<GateTicket>?[] _waiting = new Queue<GateTicket>?[3];
    private readonly bool[] _queued = new bool[3];
    private TokenBucket _bucket = GateLimits.Chat;
    private TokenBucket _group = GateLimits.Group;
    private TimeSpan? _last;

    public long Id => id;

    /// <summary>Whether the gate has noted down to forget it.</summary>
    public bool Leaving { get; set; }

    private bool IsGroup => id < 0;

    /// <summary>The first of a lane who still waits; null when nobody does.</summary>
    public GateTicket? First(Lane lane)
    {
        var queue = _waiting[(int)lane];
        while (queue is { Count: > 0 })
        {
            if (!queue.Peek().Withdrawn)
            {
                return queue.Peek();
            }

            queue.Dequeue();
        }

        return null;
    }

    /// <summary>Adds at the end of the lane.</summary>
    public void Add(GateTicket ticket) =>
        (_waiting[(int)ticket.Lane] ??= new Queue<GateTicket>()).Enqueue(ticket);

    /// <summary>Whether the gate has this lane of the chat in one of its queues: it is in one at most.</summary>
    public bool Queued(Lane lane) => _queued[(int)lane];

    public void Queued(Lane lane, bool queued) => _queued[(int)lane] = queued;

    /// <summary>Lets the first of the lane go.</summary>
    public void Take(Lane lane, TimeSpan now)
    {
        _waiting[(int)lane]!.Dequeue();
        _bucket = _bucket.Take(now);
        _group = IsGroup ? _group.Take(now) : _group;
        _last = now;
    }

    /// <summary>When the limits of this chat let a letter of the lane through. Strict, a reply has no burst.</summary>
    public TimeSpan OpenAt(Lane lane, bool strict)
    {
        var burst = Later(_bucket.At(1), IsGroup ? _group.At(1) : TimeSpan.Zero);
        return (lane == Lane.Reply && !strict) || _last is not { } last
            ? burst
            : Later(burst, last + GateLimits.ChatGap);
    }

    /// <summary>When there is nothing left to remember.</summary>
    public TimeSpan ForgottenAt() =>
        Later(_bucket.At(GateLimits.Chat.Capacity), IsGroup ? _group.At(GateLimits.Group.Capacity) : TimeSpan.Zero);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
