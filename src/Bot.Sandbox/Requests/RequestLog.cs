using System.Text.Json.Nodes;

namespace Bot.Sandbox.Requests;

/// <summary>The newest calls of the bot, numbered from 1.</summary>
internal sealed class RequestLog(int size)
{
    private readonly Lock gate = new();
    private readonly SandboxRequest?[] ring = new SandboxRequest?[size];
    private long last;

    // Numbers go on after a reset, so that a reader's position stays good.
    private long forgotten;

    public void Add(DateTimeOffset at, string method, JsonObject parameters, int status, string? description)
    {
        lock (gate)
        {
            last++;
            ring[last % size] = new SandboxRequest(last, at, method, parameters, status, description);
        }
    }

    public SandboxRequestPage After(long number)
    {
        lock (gate)
        {
            var first = Math.Max(Math.Max(number, forgotten), last - size) + 1;
            var found = new List<SandboxRequest>();
            for (var n = first; n <= last; n++)
            {
                found.Add(ring[n % size]!);
            }

            return new SandboxRequestPage(last, found);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            Array.Clear(ring);
            forgotten = last;
        }
    }
}
