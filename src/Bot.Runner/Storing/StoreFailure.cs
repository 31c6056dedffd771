namespace Bot.Runner.Storing;

/// <summary>The closed list of what can be wrong with a store.</summary>
public enum StoreFailure
{
    /// <summary>Another process writes for too long.</summary>
    Busy,

    /// <summary>There is no room left on the disk.</summary>
    Full,

    /// <summary>The store cannot be opened, read or written.</summary>
    Unavailable,

    /// <summary>What is stored is not readable.</summary>
    Damaged,

    /// <summary>A newer program has written it.</summary>
    TooNew,

    /// <summary>Another bot runs on it.</summary>
    Taken,
}
