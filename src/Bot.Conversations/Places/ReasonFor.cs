namespace Bot.Conversations.Places;

/// <summary>The steps that are not taken without a reason.</summary>
public enum ReasonFor
{
    /// <summary>A coordinator opens an accepted entry again.</summary>
    Reopen,

    /// <summary>A coordinator frees a unit.</summary>
    Excuse,

    /// <summary>A unit has nothing to report.</summary>
    Nothing,

    /// <summary>A returned value is right as it is.</summary>
    Stands,
}
