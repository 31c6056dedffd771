namespace Bot.TelegramApi.Polling;

/// <summary>How long to wait before trying again: 1 s, doubled up to 30 s.</summary>
internal sealed class BackOff
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private TimeSpan _next = TimeSpan.FromSeconds(1);

    /// <summary>After a failure.</summary>
    public TimeSpan Next()
    {
        var wait = _next;
        _next = wait * 2 < Longest ? wait * 2 : Longest;
        return wait;
    }

    /// <summary>After a success.</summary>
    public void Reset() => _next = TimeSpan.FromSeconds(1);
}
