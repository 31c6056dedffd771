namespace Bot.Sandbox.Chats;

/// <summary>One counter for all chats, never reset, so that a page that outlives a reset sees what is new.</summary>
internal sealed class Versions
{
    private long last;

    public long Next() => Interlocked.Increment(ref last);
}
