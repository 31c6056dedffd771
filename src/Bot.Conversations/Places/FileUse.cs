namespace Bot.Conversations.Places;

/// <summary>What a file is good for that is sent here.</summary>
public enum FileUse
{
    /// <summary>Nothing, or nothing that its bytes are needed for.</summary>
    None,

    /// <summary>It proves an answer: its hash is kept.</summary>
    Proof,

    /// <summary>It is a table: its rows are read.</summary>
    Table,
}
