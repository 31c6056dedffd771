namespace Bot.Monitoring.Documents;

/// <summary>Why a file gave no table.</summary>
public enum TableFault
{
    /// <summary>It is neither .csv nor .xlsx.</summary>
    NotATable,

    /// <summary>It is too large, or has too many rows.</summary>
    TooLarge,

    /// <summary>Its text is not UTF-8.</summary>
    NotUtf8,

    /// <summary>It is damaged, or locked by a password.</summary>
    Damaged,

    /// <summary>The messenger did not give it out.</summary>
    Gone,
}
