namespace Bot.Conversations.Inputs;

/// <summary>What became of a button's token before it was pressed.</summary>
public enum ButtonState
{
    /// <summary>It may act.</summary>
    Fresh,

    /// <summary>It has acted already: the client sent the press twice, or the person pressed again.</summary>
    Used,

    /// <summary>It stands under an earlier screen.</summary>
    Outdated,

    /// <summary>It is not known here, or was made for somebody else: which of the two is not told.</summary>
    Foreign,
}
