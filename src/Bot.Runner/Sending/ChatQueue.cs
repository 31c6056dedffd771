namespace Bot.Runner.Sending;

/// <summary>The letters of one chat that are in memory, in the order of their ids.</summary>
internal sealed class ChatQueue(long chat)
{
    private readonly List<Letter> letters = [];

    /// <summary>The chat.</summary>
    public long Chat { get; } = chat;

    /// <summary>Whether somebody is sending from it.</summary>
    public bool Busy { get; set; }

    /// <summary>Wakes it when the next letter is due; null when nobody has to.</summary>
    public ITimer? Alarm { get; set; }

    public bool IsEmpty => letters.Count == 0;

    public void Add(Letter letter)
    {
        var at = letters.Count;
        while (at > 0 && letters[at - 1].Id > letter.Id)
        {
            at--;
        }

        letters.Insert(at, letter);
    }

    public void Remove(Letter letter) => letters.RemoveAll(other => other.Id == letter.Id);

    /// <summary>Puts the letter in the place of the one with its id.</summary>
    public void Replace(Letter letter) => letters[letters.FindIndex(other => other.Id == letter.Id)] = letter;

    /// <summary>Takes out what matches.</summary>
    public List<Letter> Take(Predicate<Letter> match)
    {
        var taken = letters.FindAll(match);
        letters.RemoveAll(match);
        return taken;
    }

    /// <summary>The letter whose turn it is; else null and the instant to look again. One that was tried in vain holds
    /// those behind it, so that the order stays; one that was written for later does not.</summary>
    public (Letter? Letter, DateTimeOffset Wake) Next(DateTimeOffset now)
    {
        var wake = DateTimeOffset.MaxValue;
        foreach (var letter in letters)
        {
            var ready = Ready(letter);
            if (ready <= now)
            {
                return (letter, now);
            }

            wake = ready < wake ? ready : wake;
            if (letter.Attempts > 0)
            {
                break;
            }
        }

        return (null, wake);
    }

    // A letter of no use any more is ready at once: to be put aside.
    private static DateTimeOffset Ready(Letter letter)
    {
        var from = letter.NotBefore ?? DateTimeOffset.MinValue;
        return letter.NotAfter is { } end && end < from ? end.AddTicks(1) : from;
    }
}
