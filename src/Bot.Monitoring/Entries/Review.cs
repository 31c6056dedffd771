namespace Bot.Monitoring.Entries;

/// <summary>What was done about an entry beside answering: the way from submission to acceptance.</summary>
public sealed record Review
{
    /// <summary>Nothing was done.</summary>
    public static Review None { get; } = new();

    /// <summary>The last return; kept after the corrections; null when nothing was ever returned.</summary>
    public Return? Return { get; init; }

    /// <summary>The last acceptance; kept when the entry is opened again, so that what changed since can be listed;
    /// null when it was never accepted.</summary>
    public Act? Accepted { get; init; }

    /// <summary>Why it was opened again; null when it was not.</summary>
    public Act? Reopened { get; init; }

    /// <summary>Why there is nothing to report; null when there is.</summary>
    public Act? Excused { get; init; }

    /// <summary>The last request for more time; null when nobody asked.</summary>
    public Extension? Extension { get; init; }

    /// <summary>When somebody last reminded the unit by hand; null when nobody did.</summary>
    public Act? Reminded { get; init; }

    /// <summary>The files that prove answers, in the order they were given.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
