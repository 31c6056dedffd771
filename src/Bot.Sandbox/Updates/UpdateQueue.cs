using Bot.Sandbox.Faults;
using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Updates;

/// <summary>The bot's updates until it confirms them, and the one poll that may wait for more.</summary>
internal sealed class UpdateQueue(SandboxOptions options, FaultQueue faults)
{
    // A bot that never polls must not fill the memory.
    private const int MostPending = 200_000;

    private readonly Lock gate = new();
    private readonly LinkedList<UpdateEntry> entries = new();

    // Delivered once, whatever the offset says: repeats of confirmed updates, and raw updates with old ids.
    private readonly LinkedList<UpdateEntry> strays = new();
    private readonly Queue<UpdateEntry> repeats = new();
    private readonly AllowedUpdates allowed = new();
    private TaskCompletionSource<ApiRefusal?>? poll;
    private long lastId = options.FirstId + 1000;

    // A webhook that takes updates as they come.
    private Action<UpdateEntry>? sink;

    public IReadOnlyList<string> AllowedKinds => allowed.Kinds;

    public int Count
    {
        get
        {
            lock (gate)
            {
                DropExpired();
                return entries.Count + strays.Count;
            }
        }
    }

    public void Allow(IReadOnlyList<string>? kinds)
    {
        lock (gate)
        {
            allowed.Set(kinds);
        }
    }

    /// <summary>Gives the update the next id; null when the bot does not want the kind.</summary>
    public long? Append(string kind, ReadOnlyMemory<byte> members, long lane)
    {
        lock (gate)
        {
            return allowed.Allows(kind) ? Put(null, kind, members, lane) : null;
        }
    }

    /// <summary>Takes the update as it is, wanted or not, under its own id if it has one.</summary>
    public long AppendRaw(long? id, string kind, ReadOnlyMemory<byte> members, long lane)
    {
        lock (gate)
        {
            return Put(id, kind, members, lane);
        }
    }

    public async Task<IReadOnlyList<UpdateEntry>> PollAsync(PollRequest request, CancellationToken stop)
    {
        TaskCompletionSource<ApiRefusal?> mine;
        lock (gate)
        {
            End(ApiRefusal.Conflict(
                "terminated by other getUpdates request; make sure that only one bot instance is running"));
            allowed.Set(request.Allowed);
            Confirm(request.Offset);
            var ready = Take(request.Limit);
            if (ready.Count > 0 || request.Timeout == TimeSpan.Zero)
            {
                return ready;
            }

            poll = mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        try
        {
            var refusal = await mine.Task.WaitAsync(request.Timeout, options.Clock, stop);
            return refusal is null ? Finish(mine, request.Limit) : throw refusal;
        }
        catch (TimeoutException)
        {
            return Finish(mine, request.Limit);
        }
        finally
        {
            Finish(mine, 0);
        }
    }

    /// <summary>Ends the waiting poll with a refusal.</summary>
    public void EndPoll(ApiRefusal refusal)
    {
        lock (gate)
        {
            End(refusal);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
            strays.Clear();
            repeats.Clear();
            allowed.Set([]);
        }
    }

    public void DropPending()
    {
        lock (gate)
        {
            entries.Clear();
            strays.Clear();
        }
    }

    /// <summary>Gives all undelivered updates and every later one to a webhook, in order, under the lock.</summary>
    public void Attach(Action<UpdateEntry>? taker)
    {
        lock (gate)
        {
            sink = taker;
            if (taker is not null)
            {
                strays.Concat(entries).ToList().ForEach(taker);
            }
        }
    }

    /// <summary>Forgets an update that a webhook took, or that can no longer be delivered.</summary>
    public void Remove(UpdateEntry entry)
    {
        lock (gate)
        {
            if (!strays.Remove(entry))
            {
                entries.Remove(entry);
            }

            Repeat(entry.Id + 1);
        }
    }

    private void End(ApiRefusal refusal)
    {
        poll?.TrySetResult(refusal);
        poll = null;
    }

    private List<UpdateEntry> Finish(TaskCompletionSource<ApiRefusal?> mine, int limit)
    {
        lock (gate)
        {
            poll = poll == mine ? null : poll;
            return Take(limit);
        }
    }

    private long Put(long? id, string kind, ReadOnlyMemory<byte> members, long lane)
    {
        var retention = kind is "callback_query" or "shipping_query" or "pre_checkout_query"
            ? options.CallbackRetention
            : kind is "inline_query" ? TimeSpan.FromSeconds(30) : options.UpdateRetention;
        var entry = new UpdateEntry(id ?? lastId + 1, members, lane, options.Clock.GetUtcNow() + retention);
        if (entry.Id <= lastId)
        {
            strays.AddLast(entry);
            sink?.Invoke(entry);
        }
        else
        {
            lastId = entry.Id;
            AddLast(entry);
            Duplicate(entry);
        }

        poll?.TrySetResult(null);
        return entry.Id;
    }

    private void AddLast(UpdateEntry entry)
    {
        entries.AddLast(entry);
        if (entries.Count > MostPending)
        {
            entries.RemoveFirst();
        }

        sink?.Invoke(entry);
    }

    private void Duplicate(UpdateEntry entry)
    {
        if (faults.ForDelivery(SandboxFaultKind.DuplicateUpdate) is not { } fault)
        {
            return;
        }

        switch (fault.Text)
        {
            case "same":
                AddLast(entry with { });
                break;
            case "later":
                repeats.Enqueue(entry);
                break;
            default:
                AddLast(entry with { Id = ++lastId });
                break;
        }
    }

    private void Confirm(long offset)
    {
        if (offset < 0)
        {
            DropExpired();
            while (entries.Count > -offset)
            {
                entries.RemoveFirst();
            }
        }

        while (entries.First is { } first && first.Value.Id < offset)
        {
            entries.RemoveFirst();
        }

        Repeat(offset);
    }

    private void Repeat(long before)
    {
        while (repeats.TryPeek(out var repeat) && repeat.Id < before)
        {
            repeats.Dequeue();
            strays.AddLast(repeat);
            sink?.Invoke(repeat);
        }
    }

    private List<UpdateEntry> Take(int limit)
    {
        var batch = new List<UpdateEntry>();
        while (batch.Count < limit && strays.First is { } stray)
        {
            strays.Remove(stray);
            batch.Add(stray.Value);
        }

        var now = options.Clock.GetUtcNow();
        for (var node = entries.First; node is not null && batch.Count < limit;)
        {
            var next = node.Next;
            if (node.Value.Expires <= now)
            {
                entries.Remove(node);
            }
            else
            {
                batch.Add(node.Value);
            }

            node = next;
        }

        if (batch.Count > 1 && faults.ForDelivery(SandboxFaultKind.Reorder) is not null)
        {
            batch.Reverse();
        }

        return batch;
    }

    private void DropExpired()
    {
        var now = options.Clock.GetUtcNow();
        for (var node = entries.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Expires <= now)
            {
                entries.Remove(node);
            }

            node = next;
        }
    }
}
