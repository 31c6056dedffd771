namespace Bot.Monitoring.Entries;

/// <summary>What moves an entry through its life.</summary>
public enum EntryTrigger
{
    /// <summary>An answer is given or corrected.</summary>
    Answer,

    /// <summary>The entry is submitted, or submitted anew by a correction.</summary>
    Submit,
}
