using Bot.Runner.Receiving;
using Bot.Runner.Sending;
using Bot.Runner.Storing;
using Microsoft.Extensions.Logging;

namespace Bot.Runner.Turns;

/// <summary>
/// Takes deliveries into the inbox and makes a turn of each, in one lane a chat. A delivery whose turn fails three
/// times goes to the dead letters and the person is told; the lane goes on.
/// </summary>
public sealed class TurnRunner : IReceiver, IAsyncDisposable
{
    private const int Tries = 3;
    private const int Room = 4096;
    private const int Page = 1024;

    private readonly IStore store;
    private readonly Outbox outbox;
    private readonly TimeProvider clock;
    private readonly ILogger log;
    private readonly TurnMaker maker;
    private readonly Patience patience;
    private readonly Lanes<InboxRow> lanes;
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Puts a runner together; it works after <see cref="Start"/>.</summary>
    public TurnRunner(
        IStore store, Conversation conversation, Outbox outbox, IFileSource files, ITableReader tables,
        TimeProvider clock, ILogger<TurnRunner> log)
    {
        (this.store, this.outbox, this.clock, this.log) = (store, outbox, clock, log);
        maker = new TurnMaker(store, conversation, files, tables, clock);
        patience = new Patience(clock, log);
        lanes = new Lanes<InboxRow>(Work);
    }

    /// <summary>Takes up the deliveries that an earlier run left, a page at a time. Returns when the last of them is in
    /// its lane; until then nothing new is received, so that each chat keeps its order.</summary>
    /// <param name="cancel">Gives up; what was not taken up stays in the inbox.</param>
    public async Task Start(CancellationToken cancel)
    {
        for (long after = 0; ;)
        {
            await lanes.Below(Room, cancel);
            var page = await store.Unfinished(after, Page);
            foreach (var row in page)
            {
                lanes.Add(row.Received.Chat, row);
                after = row.Id;
            }

            if (page.Count < Page)
            {
                break;
            }
        }

        started.TrySetResult();
    }

    /// <inheritdoc/>
    /// <remarks>Waits while too many deliveries are at work: the messenger keeps the others.</remarks>
    public async Task Receive(IReadOnlyList<Received> batch, CancellationToken cancel)
    {
        await started.Task.WaitAsync(cancel);
        await lanes.Below(Room, cancel);
        foreach (var row in await store.Receive(batch, clock.GetUtcNow(), cancel))
        {
            lanes.Add(row.Received.Chat, row);
        }
    }

    /// <summary>Ends when every delivery that was received is done or given up.</summary>
    public Task Idle(CancellationToken cancel) => lanes.Below(1, cancel);

    /// <summary>Ends the turns under way; what waits stays in the inbox.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!stop.IsCancellationRequested)
        {
            await stop.CancelAsync();
            await lanes.Below(1, CancellationToken.None);
        }
    }

    private async Task Work(InboxRow row)
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        try
        {
            await Try(row);
        }
        // The outer loop of a lane: the delivery stays in the inbox for the next start, the lane goes on.
        catch (Exception error)
        {
            log.LogError("Delivery {Inbox} stays in the inbox: {Error}.", row.Id, error.GetType().Name);
        }
    }

    private async Task Try(InboxRow row)
    {
        for (var tries = row.Attempts + 1; await Attempt(row) is { } error; tries++)
        {
            // The message may hold what was typed: it is for the operator's list, not for the log.
            log.LogWarning(
                "Try {Try} of delivery {Inbox} failed: {Error}\n{Trace}", tries, row.Id, error.GetType().Name,
                error.StackTrace);
            var words = error.GetType().Name + ": " + error.Message;
            if (tries >= Tries)
            {
                await GiveUp(row, words);
                return;
            }

            await patience.Keep(() => store.Fail(row.Id, words), stop.Token);
        }
    }

    private async Task<Exception?> Attempt(InboxRow row)
    {
        try
        {
            await patience.Keep(async () => outbox.Post(await maker.Make(row)), stop.Token);
            return null;
        }
        // Whatever a turn throws is counted against its delivery, except that the bot is being stopped.
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            return error;
        }
    }

    private async Task GiveUp(InboxRow row, string words)
    {
        try
        {
            await patience.Keep(async () => outbox.Post(await maker.MakeFailed(row, words)), stop.Token);
        }
        // When even that cannot be said, the delivery is given up in silence.
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            log.LogError("Nobody is told of dead delivery {Inbox}: {Error}.", row.Id, error.GetType().Name);
            await patience.Keep(() => store.GiveUp(row.Id, words, clock.GetUtcNow()), stop.Token);
        }
    }
}
