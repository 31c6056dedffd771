using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Faults;

namespace Bot.Sandbox.Updates;

/// <summary>Posts updates: one at a time for a chat, chats side by side, again after a doubling delay.</summary>
internal sealed class WebhookSession : IDisposable
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly Dictionary<long, LinkedList<UpdateEntry>> lanes = [];
    private readonly SemaphoreSlim connections;
    private readonly CancellationTokenSource stopping = new();
    private readonly WebhookTarget target;
    private readonly UpdateQueue queue;
    private readonly FaultQueue faults;
    private readonly TimeProvider clock;
    private readonly HttpClient client;
    private readonly Func<string, JsonObject, CancellationToken, Task>? run;
    private readonly CancellationToken stop;

    public WebhookSession(
        WebhookTarget target,
        UpdateQueue queue,
        FaultQueue faults,
        TimeProvider clock,
        HttpClient client,
        Func<string, JsonObject, CancellationToken, Task>? run)
    {
        (this.target, this.queue, this.faults, this.clock) = (target, queue, faults, clock);
        (this.client, this.run) = (client, run);
        connections = new SemaphoreSlim(target.Connections);
        stop = stopping.Token;
    }

    public WebhookTarget Target => target;

    public WebhookError? LastError { get; private set; }

    public void Accept(UpdateEntry entry)
    {
        lock (gate)
        {
            if (lanes.TryGetValue(entry.Lane, out var lane))
            {
                lane.AddLast(entry);
                return;
            }

            lanes[entry.Lane] = new LinkedList<UpdateEntry>([entry]);
        }

        _ = Task.Run(() => DrainAsync(entry.Lane));
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private async Task DrainAsync(long lane)
    {
        try
        {
            while (Next(lane) is { } entry)
            {
                await DeliverAsync(entry);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private UpdateEntry? Next(long id)
    {
        lock (gate)
        {
            var lane = lanes[id];
            if (lane.Count == 0)
            {
                lanes.Remove(id);
                return null;
            }

            var backwards = lane.Count > 1 && faults.ForDelivery(SandboxFaultKind.Reorder) is not null;
            var node = backwards ? lane.First!.Next! : lane.First!;
            lane.Remove(node);
            return node.Value;
        }
    }

    private async Task DeliverAsync(UpdateEntry entry)
    {
        for (var delay = FirstDelay; entry.Expires > clock.GetUtcNow(); delay = Shorter(delay * 2, LongestDelay))
        {
            stop.ThrowIfCancellationRequested();
            var asked = await AttemptAsync(entry);
            if (asked is null)
            {
                break;
            }

            await Task.Delay(asked > TimeSpan.Zero ? asked.Value : delay, clock, stop);
        }

        queue.Remove(entry);
    }

    // Null means delivered, zero means again after the usual delay, more means again after that long.
    private async Task<TimeSpan?> AttemptAsync(UpdateEntry entry)
    {
        await connections.WaitAsync(stop);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, target.Url);
            request.Content = new ByteArrayContent(UpdateWriter.Whole(entry));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            if (target.Secret.Length > 0)
            {
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", target.Secret);
            }

            using var response = await client.SendAsync(request, stop);
            if (!response.IsSuccessStatusCode)
            {
                Failed($"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}");
                return response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero;
            }

            await RunAsync(await response.Content.ReadAsByteArrayAsync(stop));
            return null;
        }
        catch (HttpRequestException failure)
        {
            Failed($"Connection failed: {failure.HttpRequestError}");
            return TimeSpan.Zero;
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            Failed("Read timeout expired");
            return TimeSpan.Zero;
        }
        finally
        {
            connections.Release();
        }
    }

    private async Task RunAsync(byte[] body)
    {
        if (run is null || body.Length == 0 || Read(body) is not { } call || call["method"] is not JsonValue method)
        {
            return;
        }

        call.Remove("method");
        await run(method.ToString(), call, stop);
    }

    private static JsonObject? Read(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Failed(string why) => LastError = new WebhookError(clock.GetUtcNow(), why);

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
