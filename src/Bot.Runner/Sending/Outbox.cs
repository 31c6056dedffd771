using Bot.Runner.Storing;
using Microsoft.Extensions.Logging;

namespace Bot.Runner.Sending;

/// <summary>
/// Sends the letters that are committed: in order within a chat, many chats at once. What became of each is written
/// down behind the sending; a crash in between repeats a message and loses none.
/// </summary>
public sealed class Outbox : IAsyncDisposable
{
    private const int Replies = 256;
    private const int Others = 32;

    // A letter written for later than this is left in the store, where each sweep looks for what becomes due.
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SweepEach = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Shelf shelf = new();

    // Reminders that wait for the sender's limits must not keep a reply from getting there.
    private readonly SemaphoreSlim replies = new(Replies, Replies);
    private readonly SemaphoreSlim others = new(Others, Others);
    private readonly SemaphoreSlim sweepWanted = new(0, 1);
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IStore store;
    private readonly TimeProvider clock;
    private readonly ILogger log;
    private readonly Marks marks;
    private readonly Posting posting;
    private Task writing = Task.CompletedTask;
    private Task sweeping = Task.CompletedTask;
    private int sending;

    /// <summary>Puts an outbox together; it sends after <see cref="Start"/>.</summary>
    public Outbox(IStore store, ISender sender, TimeProvider clock, ILogger<Outbox> log)
    {
        (this.store, this.clock, this.log) = (store, clock, log);
        marks = new Marks(store, clock, log, Forget);
        posting = new Posting(sender, clock, log);
    }

    /// <summary>Begins to send, with the letters an earlier run left. Returns when the first of them were
    /// read.</summary>
    /// <param name="cancel">Gives up before the beginning.</param>
    public async Task Start(CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        await Sweep();
        writing = marks.Write(stop.Token);
        sweeping = SweepOn();
    }

    /// <summary>Takes letters that were just committed. Those of a chat come in the order of their ids.</summary>
    public void Post(IReadOnlyList<Letter> letters)
    {
        if (letters.Count == 0)
        {
            return;
        }

        var soon = clock.GetUtcNow() + Soon;
        lock (gate)
        {
            foreach (var letter in letters.Where(letter => letter.NotBefore is null || letter.NotBefore <= soon))
            {
                Wake(shelf.Post(letter));
            }

            if (shelf.Missed is not null)
            {
                WantSweep();
            }
        }
    }

    /// <summary>Ends what is being sent, writes down what became of it, and leaves the rest in the store.</summary>
    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        await stop.CancelAsync();
        await sweeping;
        lock (gate)
        {
            foreach (var queue in shelf.Chats)
            {
                queue.Alarm?.Dispose();
            }

            TellQuiet();
        }

        await quiet.Task;
        marks.Complete();
        await writing;
    }

    private void Wake(ChatQueue? queue)
    {
        if (queue is null or { Busy: true } or { IsEmpty: true } || stop.IsCancellationRequested)
        {
            return;
        }

        queue.Busy = true;
        queue.Alarm?.Dispose();
        queue.Alarm = null;
        sending++;
        _ = Task.Run(() => Drain(queue));
    }

    private void TellQuiet()
    {
        if (sending == 0 && stop.IsCancellationRequested)
        {
            quiet.TrySetResult();
        }
    }

    private async Task Drain(ChatQueue queue)
    {
        try
        {
            while (Next(queue) is { } letter)
            {
                await Send(queue, letter);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The letter stays in the store.
        }
        finally
        {
            lock (gate)
            {
                sending--;
                TellQuiet();
            }
        }
    }

    private async Task Send(ChatQueue queue, Letter letter)
    {
        var slots = letter.Lane == Lane.Reply ? replies : others;
        await slots.WaitAsync(stop.Token);
        try
        {
            var mark = await posting.Post(letter, stop.Token);
            lock (gate)
            {
                Settle(queue, letter, mark);
            }

            marks.Add(mark);
        }
        finally
        {
            slots.Release();
        }
    }

    private Letter? Next(ChatQueue queue)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var (letter, wake) = queue.Next(now);
            if (letter is not null)
            {
                return letter;
            }

            queue.Busy = false;
            if (queue.IsEmpty)
            {
                shelf.Close(queue);
            }
            else if (!stop.IsCancellationRequested)
            {
                queue.Alarm = clock.CreateTimer(_ => Ring(queue), null, wake - now, Timeout.InfiniteTimeSpan);
            }

            if (shelf is { Missed: not null, HasRoom: true })
            {
                WantSweep();
            }

            return null;
        }
    }

    private void Ring(ChatQueue queue)
    {
        lock (gate)
        {
            Wake(queue);
        }
    }

    private void Settle(ChatQueue queue, Letter letter, LetterMark mark)
    {
        switch (mark)
        {
            case LetterMark.Retry retry:
                queue.Replace(letter with { Attempts = letter.Attempts + 1, NotBefore = retry.NotBefore });
                break;
            case LetterMark.Moved moved:
                Wake(shelf.Move(queue, moved.NewChat));
                break;
            case LetterMark.Unreachable:
                shelf.Remove(queue, letter);
                shelf.Drop(queue).ForEach(dropped => shelf.Forget(dropped.Id));
                break;
            default:
                shelf.Remove(queue, letter);
                break;
        }
    }

    private void Forget(IReadOnlyList<LetterMark> written)
    {
        lock (gate)
        {
            foreach (var mark in written.Where(mark => mark.Final))
            {
                shelf.Forget(mark.Letter);
            }
        }
    }

    private void WantSweep()
    {
        if (sweepWanted.CurrentCount == 0)
        {
            sweepWanted.Release();
        }
    }

    private async Task SweepOn()
    {
        using var timer = clock.CreateTimer(_ => Ring(), null, SweepEach, SweepEach);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await sweepWanted.WaitAsync(stop.Token);
                await Sweep();
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            // The outer loop of all sweeps: the next one comes by the clock.
            catch (Exception error)
            {
                log.LogError("The waiting letters could not be read: {Error}.", error.GetType().Name);
            }
        }
    }

    private void Ring()
    {
        lock (gate)
        {
            WantSweep();
        }
    }

    private async Task Sweep()
    {
        long? from = 0;
        while (from is { } after && !stop.IsCancellationRequested)
        {
            lock (gate)
            {
                if (!shelf.HasRoom)
                {
                    return;
                }

                after = shelf.Begin(after);
            }

            IReadOnlyList<Letter> page = [];
            var read = false;
            try
            {
                page = await store.Unsent(after, clock.GetUtcNow() + Soon, Shelf.Page);
                read = true;
            }
            finally
            {
                lock (gate)
                {
                    if (read)
                    {
                        shelf.End(page, after).ForEach(Wake);
                    }
                    else
                    {
                        shelf.Abandon();
                    }

                    from = page.Count == Shelf.Page ? page[^1].Id : shelf.Missed;
                }
            }
        }
    }
}
