using Bot.Runner.Receiving;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Requests;
using Bot.TelegramApi.Updates;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Polling;

/// <summary>Asks Telegram for updates for as long as the process lives. Only a rejected token ends it.</summary>
public sealed class Poller(
    BotApiClient client, IReceiver receiver, CallbackAnswers answers, SendingGate gate, BotIdentity identity,
    ReceivingFigures figures, TimeProvider clock, ILogger<Poller> log) : BackgroundService
{
    // Seconds; the server waits no longer than that.
    private const int LongPoll = 50;
    private const int LargestBatch = 100;

    // A server that says "nothing" at once, instead of waiting, would be asked thousands of times a second.
    private const int MostHasty = 10;
    private static readonly TimeSpan Hasty = TimeSpan.FromSeconds(1);

    private readonly Setbacks _setbacks = new(gate, clock, log);
    private int _hasty;

    /// <summary>When a poll was last answered; null before the first.</summary>
    public DateTimeOffset? LastSuccess => figures.LastSuccess;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        identity.Me = await _setbacks.UntilDone("getMe", client.GetMe, stoppingToken);
        await _setbacks.UntilDone("deleteWebhook", DeleteWebhook, stoppingToken);
        log.LogInformation("Polling as @{Bot}", identity.Me.Username);
        long? offset = null;
        while (true)
        {
            offset = await Poll(offset, stoppingToken);
        }
    }

    // A server that knows no webhooks has none to delete.
    private async Task<ApiResult<bool>> DeleteWebhook(CancellationToken cancel) =>
        await client.DeleteWebhook(new DeleteWebhook(), cancel) is var result &&
        result is ApiResult<bool>.Refused { Code: 400 or 404 }
            ? new ApiResult<bool>.Ok(false)
            : result;

    // The offset of the next poll confirms the batch to Telegram, so it must not leave before the batch is on disk.
    private async Task<long?> Poll(long? offset, CancellationToken cancel)
    {
        var request = new GetUpdates(offset, LargestBatch, LongPoll, UpdateMapping.Kinds);
        var asked = clock.GetTimestamp();
        var result = await client.GetUpdates(request, cancel);
        if (result is not ApiResult<UpdateBatch>.Ok { Value: var batch })
        {
            await _setbacks.Wait("getUpdates", result, cancel);
            return offset;
        }

        figures.Heard(clock.GetUtcNow());
        if (!await Commit(batch, cancel))
        {
            return offset;
        }

        if (batch.NextOffset is null && IsHasty(batch, clock.GetElapsedTime(asked)))
        {
            await _setbacks.Wait("getUpdates: the server neither waits for updates nor gives readable ones", cancel);
            return offset;
        }

        _setbacks.Over();
        return batch.NextOffset ?? offset;
    }

    private bool IsHasty(UpdateBatch batch, TimeSpan took)
    {
        _hasty = took < Hasty ? _hasty + 1 : 0;
        return batch.Unidentified > 0 || _hasty > MostHasty;
    }

    private async Task<bool> Commit(UpdateBatch batch, CancellationToken cancel)
    {
        var updates = batch.Updates.Select(update => UpdateMapping.Map(update, identity.Me)).ToArray();
        var received = updates.Select(update => update.Received).OfType<Received>().ToArray();
        try
        {
            if (received.Length > 0)
            {
                await receiver.Receive(received, cancel);
            }
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // The outermost loop: whatever the receiver threw, Telegram still has the batch and is asked for it again.
            log.LogError(e, "A batch of {Count} could not be kept", received.Length);
            await _setbacks.Wait("The batch is asked for again", cancel);
            return false;
        }

        Count(batch, updates);
        return true;
    }

    private void Count(UpdateBatch batch, MappedUpdate[] updates)
    {
        figures.Add(Fate.Unreadable, batch.Unidentified);
        foreach (var update in updates)
        {
            figures.Add(update.Fate);
            if (update.CallbackQuery is { } query)
            {
                answers.Add(query);
            }
        }
    }
}
