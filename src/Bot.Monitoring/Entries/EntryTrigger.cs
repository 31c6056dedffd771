namespace Bot.Monitoring.Entries;

/// <summary>What moves an entry through its life.</summary>
public enum EntryTrigger
{
    /// <summary>An answer is given or corrected.</summary>
    Answer,

    /// <summary>The entry is submitted, or submitted anew by a correction.</summary>
    Submit,

    /// <summary>A coordinator asks for corrections.</summary>
    Return,

    /// <summary>A coordinator accepts it; of an untouched one, the sum of the units below it.</summary>
    Accept,

    /// <summary>A coordinator opens what was accepted.</summary>
    Reopen,

    /// <summary>There is nothing to report.</summary>
    Excuse,
}
