namespace Bot.Runner.Sending;

/// <summary>
/// The letters in memory, a bounded part of those that wait in the store. When there are too many, the rest is left in
/// the store and read from there a page at a time, in the same order. Not safe for threads: the outbox holds the lock.
/// </summary>
internal sealed class Shelf
{
    /// <summary>How many letters are read at once.</summary>
    public const int Page = 1024;

    /// <summary>The most letters that are held in memory, but for a page.</summary>
    public const int Room = 8192;

    // A letter may be read from the store before it is posted by its turn: it is remembered beyond its end.
    private const int Remembered = 16384;

    private readonly Dictionary<long, ChatQueue> chats = [];
    private readonly HashSet<long> known = [];
    private readonly Queue<long> finished = [];
    private readonly List<Letter> meanwhile = [];
    private bool reading;
    private int count;

    /// <summary>The id behind which letters were left in the store; null when none were.</summary>
    public long? Missed { get; private set; } = 0;

    /// <summary>Whether a page still fits.</summary>
    public bool HasRoom => count < Room - Page;

    /// <summary>Every chat with letters.</summary>
    public IEnumerable<ChatQueue> Chats => chats.Values;

    /// <summary>A letter that was just committed.</summary>
    /// <returns>The chat that has something to send; null when the letter was left in the store, or is here.</returns>
    public ChatQueue? Post(Letter letter)
    {
        if (Missed is { } missed)
        {
            if (reading)
            {
                meanwhile.Add(letter);
            }

            Missed = Math.Min(missed, letter.Id - 1);
            return null;
        }

        if (count < Room)
        {
            return Add(letter);
        }

        if (reading)
        {
            meanwhile.Add(letter);
        }

        Missed = letter.Id - 1;
        return null;
    }

    /// <summary>A page is going to be read from the store.</summary>
    /// <param name="from">The id behind which to read.</param>
    /// <returns>The same, or a lower one when letters were left there.</returns>
    public long Begin(long from)
    {
        reading = true;
        meanwhile.Clear();
        return Math.Min(from, Missed ?? from);
    }

    /// <summary>A page was read.</summary>
    /// <param name="page">The letters.</param>
    /// <param name="from">The id behind which it was read.</param>
    /// <returns>The chats that have something to send.</returns>
    public List<ChatQueue> End(IReadOnlyList<Letter> page, long from)
    {
        reading = false;
        var last = page.Count < Page ? long.MaxValue : page[^1].Id;
        // What was posted while the page was read is either in it or behind it: ids follow the order of the commits.
        // One that is posted late, with a lower id, is in neither and is taken from here.
        List<Letter> fitting = [.. page, .. meanwhile.Where(letter => letter.Id <= last)];
        meanwhile.Clear();
        var woken = fitting.Select(Add).OfType<ChatQueue>().Distinct().ToList();
        if (from <= Missed)
        {
            Missed = last == long.MaxValue ? null : last;
        }

        return woken;
    }

    /// <summary>A page could not be read.</summary>
    public void Abandon()
    {
        reading = false;
        meanwhile.Clear();
    }

    /// <summary>A letter is finished, and written down as finished.</summary>
    public void Forget(long letter)
    {
        finished.Enqueue(letter);
        if (finished.Count > Remembered)
        {
            known.Remove(finished.Dequeue());
        }
    }

    /// <summary>Takes a letter out of its chat.</summary>
    public void Remove(ChatQueue queue, Letter letter)
    {
        queue.Remove(letter);
        count--;
    }

    /// <summary>Takes the reminders and bulk letters out of a chat.</summary>
    public List<Letter> Drop(ChatQueue queue)
    {
        var dropped = queue.Take(letter => letter.Lane != Lane.Reply);
        count -= dropped.Count;
        return dropped;
    }

    /// <summary>Moves the letters of a chat to another.</summary>
    public ChatQueue Move(ChatQueue queue, long chat)
    {
        var target = Of(chat);
        queue.Take(_ => true).ForEach(letter => target.Add(letter with { Chat = chat }));
        return target;
    }

    /// <summary>Drops a chat without letters.</summary>
    public void Close(ChatQueue queue)
    {
        // A belated alarm may bring back one that was closed, when there is another of the same chat.
        if (chats.GetValueOrDefault(queue.Chat) == queue)
        {
            chats.Remove(queue.Chat);
        }
    }

    private ChatQueue? Add(Letter letter)
    {
        if (!known.Add(letter.Id))
        {
            return null;
        }

        count++;
        var queue = Of(letter.Chat);
        queue.Add(letter);
        return queue;
    }

    private ChatQueue Of(long chat)
    {
        if (!chats.TryGetValue(chat, out var queue))
        {
            chats.Add(chat, queue = new ChatQueue(chat));
        }

        return queue;
    }
}
