namespace Bot.Runner.Storing;

/// <summary>The store could not do what was asked, for a reason outside the program. The message ends with the
/// cure.</summary>
public sealed class StoreException(StoreFailure failure, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What is wrong.</summary>
    public StoreFailure Failure { get; } = failure;

    /// <summary>Whether the same call may succeed later.</summary>
    public bool Retryable => Failure is StoreFailure.Busy or StoreFailure.Full or StoreFailure.Unavailable;
}
