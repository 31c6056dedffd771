using System.Globalization;

namespace Bot.Sandbox.Updates;

/// <summary>Button presses and their answers.</summary>
internal sealed class CallbackQueries(SandboxOptions options)
{
    private const int Kept = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (DateTimeOffset At, SandboxCallbackAnswer Answer)> queries = [];
    private readonly Queue<string> byAge = new();
    private long last = 4_000_000_000_000_000;

    public string Add()
    {
        lock (gate)
        {
            var id = (++last).ToString(CultureInfo.InvariantCulture);
            queries[id] = (options.Clock.GetUtcNow(), new SandboxCallbackAnswer(false, null, false, null));
            byAge.Enqueue(id);
            if (byAge.Count > Kept)
            {
                queries.Remove(byAge.Dequeue());
            }

            return id;
        }
    }

    /// <summary>False when there is no such press, or it is too old, or it was answered.</summary>
    public bool Answer(string id, SandboxCallbackAnswer answer)
    {
        lock (gate)
        {
            if (!queries.TryGetValue(id, out var query) || query.Answer.Answered
                || options.Clock.GetUtcNow() - query.At > options.CallbackRetention)
            {
                return false;
            }

            queries[id] = (query.At, answer);
            return true;
        }
    }

    public SandboxCallbackAnswer? Find(string id)
    {
        lock (gate)
        {
            return queries.TryGetValue(id, out var query) ? query.Answer : null;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            queries.Clear();
            byAge.Clear();
        }
    }
}
