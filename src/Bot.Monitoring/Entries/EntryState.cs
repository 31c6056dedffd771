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

    /// <summary>A coordinator asked for corrections; the values stay in the summary, with a warning.</summary>
    Returned,

    /// <summary>A coordinator accepted it: nothing can be changed any more (R35).</summary>
    Accepted,

    /// <summary>A coordinator opened it again after he had accepted it.</summary>
    Reopened,

    /// <summary>Nothing to report, with a reason: the duty is done without values.</summary>
    Excused,
}
