namespace Bot.Sandbox.Chats;

/// <summary>A chat and its messages, ordered by their last change.</summary>
internal sealed class Chat(
    long id, string type, SandboxUser? user, string? title, Versions versions, int limit, int firstId)
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, LinkedListNode<Message>> byId = [];
    private readonly LinkedList<Message> byVersion = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastId = firstId;

    public long Id => id;

    public string Type => type;

    public SandboxUser? User => user;

    public string? Title => title;

    /// <summary>Whether the person ever wrote; before that a bot may not.</summary>
    public bool Started { get; set; }

    public bool Blocked { get; set; }

    /// <summary>The supergroup that this group became.</summary>
    public long? MigratedTo { get; set; }

    public bool IsGroup => type != "private";

    /// <summary>Adds a message; <paramref name="then"/> runs under the lock so that updates keep the order.</summary>
    public Message Add(Message draft, Action<Message>? then = null)
    {
        lock (gate)
        {
            var message = draft with { Id = ++lastId, Version = versions.Next() };
            byId[message.Id] = byVersion.AddLast(message);
            if (byId.Count > limit)
            {
                byId.Remove(byVersion.First!.Value.Id);
                byVersion.RemoveFirst();
            }

            then?.Invoke(message);
            Tell();
            return message;
        }
    }

    /// <summary>Changes a message that is there and not deleted; null when there is none.</summary>
    public Message? Change(int message, Func<Message, Message> change, Action<Message>? then = null)
    {
        lock (gate)
        {
            if (!byId.TryGetValue(message, out var node) || node.Value.Deleted)
            {
                return null;
            }

            var changed = change(node.Value) with { Version = versions.Next() };
            byVersion.Remove(node);
            byId[message] = byVersion.AddLast(changed);
            then?.Invoke(changed);
            Tell();
            return changed;
        }
    }

    public Message? Find(int message)
    {
        lock (gate)
        {
            return byId.TryGetValue(message, out var node) && !node.Value.Deleted ? node.Value : null;
        }
    }

    /// <summary>Message ids of updates made elsewhere are not given again.</summary>
    public void Skip(int message)
    {
        lock (gate)
        {
            lastId = Math.Max(lastId, message);
        }
    }

    public SandboxPage After(long version, out Task next)
    {
        var found = new List<Message>();
        long newest;
        lock (gate)
        {
            next = changed.Task;
            newest = byVersion.Last?.Value.Version ?? 0;
            for (var node = byVersion.Last; node is not null && node.Value.Version > version; node = node.Previous)
            {
                found.Add(node.Value);
            }
        }

        found.Reverse();
        return new SandboxPage(newest, [.. found.Select(message => message.Seen())]);
    }

    /// <summary>Wakes those who wait for a change.</summary>
    public void Close()
    {
        lock (gate)
        {
            Tell();
        }
    }

    private void Tell()
    {
        changed.TrySetResult();
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
