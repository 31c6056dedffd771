namespace Bot.Runner.Storing;

/// <summary>What may have become of a row of the audit.</summary>
public enum AuditBreak
{
    /// <summary>Its hash is not that of its fields and the row before it.</summary>
    Altered,

    /// <summary>It is not there.</summary>
    Removed,

    /// <summary>It was not written by the program.</summary>
    Inserted,

    /// <summary>The row is as it was written, and the head of the chain says otherwise.</summary>
    Head,
}
