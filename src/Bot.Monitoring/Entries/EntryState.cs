namespace Bot.Monitoring.Entries;

/// <summary>Where an entry is in its life.</summary>
public enum EntryState
{
    /// <summary>Nothing was answered yet.</summary>
    Empty,

    /// <summary>Something was answered, nothing was submitted.</summary>
    Draft,

    /// <summary>Submitted: its values are in the summary; a correction goes there at once with a new receipt.</summary>
    Submitted,
}
