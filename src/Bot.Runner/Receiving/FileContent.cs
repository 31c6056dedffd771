namespace Bot.Runner.Receiving;

/// <summary>What came of reading a file.</summary>
public abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>Whether another try may succeed.</summary>
    public bool Retryable => this is Later;

    /// <summary>The file.</summary>
    public sealed record Whole(ReadOnlyMemory<byte> Bytes) : FileContent;

    /// <summary>Larger than what was asked for, or than the messenger gives out.</summary>
    public sealed record TooLarge : FileContent;

    /// <summary>The messenger does not have it any more.</summary>
    public sealed record Gone(string Why) : FileContent;

    /// <summary>The messenger does not answer now.</summary>
    public sealed record Later(string Why) : FileContent;
}
