namespace Bot.Runner.Sending;

/// <summary>What became of a letter: the closed list of what the world can answer.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>Whether the same letter may be tried again.</summary>
    public bool Retryable => this is Later;

    /// <summary>It arrived.</summary>
    /// <param name="Message">The id of the (last) message.</param>
    public sealed record Sent(long Message) : SendResult;

    /// <summary>The person blocked the bot, never started it, or is gone.</summary>
    /// <param name="Why">The messenger's words, without names or tokens.</param>
    public sealed record Unreachable(string Why) : SendResult;

    /// <summary>The messenger will never take this letter.</summary>
    /// <param name="Why">The messenger's words.</param>
    public sealed record Refused(string Why) : SendResult;

    /// <summary>It could not be sent now: network, overload, a limit.</summary>
    /// <param name="Why">What happened.</param>
    /// <param name="After">How long to wait at least; null to let the outbox decide.</param>
    public sealed record Later(string Why, TimeSpan? After) : SendResult;

    /// <summary>The chat has another id now: send it there.</summary>
    /// <param name="NewChat">The new id.</param>
    public sealed record Moved(long NewChat) : SendResult;
}
