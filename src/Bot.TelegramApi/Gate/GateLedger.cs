using Bot.Runner.Sending;

namespace Bot.TelegramApi.Gate;

/// <summary>
/// The bookkeeping of the gate, without waiting: who goes next, and when. Time is that which passed since the gate was
/// made. Replies before reminders before bulk; within a lane the first whose chat may be written to. Every step costs
/// the logarithm of the number of waiting chats.
/// </summary>
public sealed class GateLedger
{
    private static readonly Lane[] Lanes = [Lane.Reply, Lane.Reminder, Lane.Bulk];

    private readonly Dictionary<long, GateChat> _chats = [];
    // By lane, chats that could go when they were put here, in the order of their first tickets.
    private readonly PriorityQueue<GateChat, long>[] _ready = [new(), new(), new()];
    // Chats whose own limits hold them, by the instant at which these end.
    private readonly PriorityQueue<(GateChat Chat, Lane Lane), TimeSpan> _resting = new();
    private readonly PriorityQueue<GateChat, TimeSpan> _leaving = new();
    private TokenBucket _global = GateLimits.Global;
    private TimeSpan _strictUntil;
    private long _numbers;

    /// <summary>How many chats are remembered.</summary>
    public int Chats => _chats.Count;

    /// <summary>The end of the silence; in the past when there is none.</summary>
    public TimeSpan FrozenUntil { get; private set; }

    /// <summary>Puts a ticket at the end of its lane.</summary>
    public void Add(GateTicket ticket, TimeSpan now)
    {
        Forget(now);
        ticket.Number = _numbers++;
        if (!_chats.TryGetValue(ticket.Chat, out var chat))
        {
            _chats[ticket.Chat] = chat = new GateChat(ticket.Chat);
        }

        chat.Add(ticket);
        if (!chat.Queued(ticket.Lane))
        {
            Queue(chat, ticket.Lane, now);
        }
    }

    /// <summary>Nothing goes before that instant. An earlier one than is known already changes nothing.</summary>
    public void Freeze(TimeSpan until) => FrozenUntil = until > FrozenUntil ? until : FrozenUntil;

    /// <summary>The same, because of a reply: replies stand under the global limit for a while after it.</summary>
    public void FreezeByReply(TimeSpan until)
    {
        Freeze(until);
        _strictUntil = FrozenUntil + GateLimits.StrictReplies;
    }

    /// <summary>Lets the next one through, or says when to ask again.</summary>
    public GateStep Next(TimeSpan now)
    {
        Wake(now);
        Forget(now);
        if (now < FrozenUntil)
        {
            return _ready.Any(lane => lane.Count > 0) || _resting.Count > 0
                ? new GateStep.Wait(FrozenUntil)
                : new GateStep.Idle();
        }

        var opening = _global.At(1);
        foreach (var lane in Lanes)
        {
            if (First(lane, now) is not { } chat)
            {
                continue;
            }

            var free = lane == Lane.Reply && now >= _strictUntil;
            return free || opening <= now ? Pass(chat, lane, now) : new GateStep.Wait(Sooner(opening));
        }

        return _resting.TryPeek(out _, out var rested) ? new GateStep.Wait(rested) : new GateStep.Idle();
    }

    private TimeSpan Sooner(TimeSpan opening) =>
        _resting.TryPeek(out _, out var rested) && rested < opening ? rested : opening;

    // The first of a lane that may go; those that were ready when they were queued but no longer are go to rest.
    private GateChat? First(Lane lane, TimeSpan now)
    {
        var ready = _ready[(int)lane];
        while (ready.TryPeek(out var chat, out var number))
        {
            var first = chat.First(lane);
            if (first?.Number == number && chat.OpenAt(lane, now < _strictUntil) <= now)
            {
                return chat;
            }

            ready.Dequeue();
            Queue(chat, lane, now);
        }

        return null;
    }

    private GateStep.Pass Pass(GateChat chat, Lane lane, TimeSpan now)
    {
        var ticket = chat.First(lane)!;
        _ready[(int)lane].Dequeue();
        chat.Take(lane, now);
        _global = _global.Take(now);
        Queue(chat, lane, now);
        return new GateStep.Pass(ticket);
    }

    private void Wake(TimeSpan now)
    {
        while (_resting.TryPeek(out var rested, out var at) && at <= now)
        {
            _resting.Dequeue();
            Queue(rested.Chat, rested.Lane, now);
        }
    }

    private void Queue(GateChat chat, Lane lane, TimeSpan now)
    {
        var first = chat.First(lane);
        chat.Queued(lane, first is not null);
        if (first is null)
        {
            Leave(chat);
        }
        else if (chat.OpenAt(lane, now < _strictUntil) is var at && at > now)
        {
            _resting.Enqueue((chat, lane), at);
        }
        else
        {
            _ready[(int)lane].Enqueue(chat, first.Number);
        }
    }

    private void Leave(GateChat chat)
    {
        if (!chat.Leaving)
        {
            chat.Leaving = true;
            _leaving.Enqueue(chat, chat.ForgottenAt());
        }
    }

    private void Forget(TimeSpan now)
    {
        while (_leaving.TryPeek(out var chat, out var at) && at <= now)
        {
            _leaving.Dequeue();
            chat.Leaving = false;
            if (Lanes.Any(lane => chat.First(lane) is not null))
            {
                continue;
            }

            if (chat.ForgottenAt() <= now)
            {
                _chats.Remove(chat.Id);
            }
            else
            {
                Leave(chat);
            }
        }
    }
}
