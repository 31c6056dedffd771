using Bot.Sandbox.Faults;

namespace Bot.Sandbox.Updates;

/// <summary>The webhook, when one is set.</summary>
internal sealed class Webhook(UpdateQueue queue, FaultQueue faults, TimeProvider clock) : IDisposable
{
    private readonly Lock gate = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private WebhookSession? session;

    public bool IsSet => session is not null;

    public WebhookTarget? Target => session?.Target;

    public WebhookError? LastError => session?.LastError;

    /// <summary>Carries out a method that came in the body of an answer.</summary>
    public Func<string, System.Text.Json.Nodes.JsonObject, CancellationToken, Task>? Run { get; set; }

    /// <summary>Sets it, or removes it with null; false when nothing changes.</summary>
    public bool Set(WebhookTarget? target)
    {
        lock (gate)
        {
            if (session?.Target == target)
            {
                return false;
            }

            queue.Attach(null);
            session?.Dispose();
            session = target is null ? null : new WebhookSession(target, queue, faults, clock, client, Run);
            if (session is { } started)
            {
                queue.Attach(started.Accept);
            }

            return true;
        }
    }

    public void Dispose()
    {
        Set(null);
        client.Dispose();
    }
}
