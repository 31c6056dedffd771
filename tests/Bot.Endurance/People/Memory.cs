using Bot.Monitoring.Answers;

namespace Bot.Endurance.People;

/// <summary>What a person saw confirmed, and what they were asked.</summary>
internal sealed class Memory
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Answer> seen = [];
    private readonly HashSet<string> asked = [];
    private string? receipt;

    /// <summary>The text of the receipt; null before it was read.</summary>
    public string? Receipt
    {
        get
        {
            lock (gate)
            {
                return receipt;
            }
        }
    }

    /// <summary>By row, as of now.</summary>
    public IReadOnlyDictionary<string, Answer> Seen
    {
        get
        {
            lock (gate)
            {
                return new Dictionary<string, Answer>(seen);
            }
        }
    }

    public void See(string row, Answer answer)
    {
        lock (gate)
        {
            seen[row] = answer;
        }
    }

    public void Keep(string text)
    {
        lock (gate)
        {
            receipt = text;
        }
    }

    /// <summary>False when the same was asked before.</summary>
    public bool Ask(string what)
    {
        lock (gate)
        {
            return asked.Add(what);
        }
    }
}
