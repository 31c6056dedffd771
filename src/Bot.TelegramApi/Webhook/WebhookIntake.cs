using System.Text.Json;
using Bot.Runner.Receiving;
using Bot.TelegramApi.Polling;
using Bot.TelegramApi.Updates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Webhook;

/// <summary>Takes one delivery. Telegram repeats whatever is not answered with 200, so only that is refused which may
/// succeed when repeated.</summary>
public sealed class WebhookIntake(
    IReceiver receiver, CallbackAnswers answers, BotIdentity identity, ReceivingFigures figures, TimeProvider clock,
    ILogger<WebhookIntake> log)
{
    private const int LargestBody = 1024 * 1024;

    /// <summary>The status to answer with.</summary>
    public async Task<int> Take(HttpRequest request, CancellationToken cancel)
    {
        figures.Heard(clock.GetUtcNow());
        var update = await Body(request, cancel) is { } body ? Scan(body) : null;
        if (update is null)
        {
            figures.Add(Fate.Unreadable);
            log.LogWarning("A delivery could not be read and was dropped");
            return StatusCodes.Status200OK;
        }

        var mapped = UpdateMapping.Map(update.Value, identity.Me);
        if (mapped.Received is { } received && !await Keep(received, cancel))
        {
            return StatusCodes.Status500InternalServerError;
        }

        figures.Add(mapped.Fate);
        if (mapped.CallbackQuery is { } query)
        {
            answers.Add(query);
        }

        return StatusCodes.Status200OK;
    }

    private async Task<bool> Keep(Received received, CancellationToken cancel)
    {
        try
        {
            await receiver.Receive([received], cancel);
            return true;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            // The outermost frame of a delivery: Telegram keeps it and comes again.
            log.LogError(e, "A delivery could not be kept");
            return false;
        }
    }

    // Null when it is too long.
    private static async Task<ReadOnlyMemory<byte>?> Body(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > LargestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancel)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LargestBody)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static UpdateSlice? Scan(ReadOnlyMemory<byte> body)
    {
        try
        {
            return UpdateScan.Delivery(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
