namespace Bot.Runner.Turns;

/// <summary>One lane a chat: first in, first out within it, in parallel across lanes. A lane exists only while it has
/// work.</summary>
/// <param name="work">The work; it must not throw.</param>
internal sealed class Lanes<T>(Func<T, Task> work)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Queue<T>> lanes = [];
    private TaskCompletionSource? changed;
    private int waiting;

    /// <summary>Puts something at the end of a lane.</summary>
    public void Add(long lane, T item)
    {
        lock (gate)
        {
            waiting++;
            if (lanes.TryGetValue(lane, out var queue))
            {
                queue.Enqueue(item);
                return;
            }

            lanes.Add(lane, queue = new Queue<T>([item]));
        }

        _ = Task.Run(() => Drain(lane));
    }

    /// <summary>Ends when fewer than so many are waiting or at work.</summary>
    public async Task Below(int limit, CancellationToken cancel)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (waiting < limit)
                {
                    return;
                }

                change = (changed ??= Signal()).Task;
            }

            await change.WaitAsync(cancel);
        }
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task Drain(long lane)
    {
        while (Next(lane, out var item))
        {
            await work(item);
            Finish();
        }
    }

    private bool Next(long lane, out T item)
    {
        lock (gate)
        {
            if (lanes[lane].TryDequeue(out item!))
            {
                return true;
            }

            lanes.Remove(lane);
            return false;
        }
    }

    private void Finish()
    {
        TaskCompletionSource? told;
        lock (gate)
        {
            waiting--;
            (told, changed) = (changed, null);
        }

        told?.TrySetResult();
    }
}
