namespace Bot.Monitoring.Recommendations;

/// <summary>One recommendation of a list.</summary>
/// <param name="Id">Its identity over the years: «000-gov-1».</param>
/// <param name="No">The number in its list.</param>
/// <param name="Text">What is recommended.</param>
/// <param name="Since">Ids of earlier recommendations with the same meaning, the earliest first (R61); may be
/// empty.</param>
/// <param name="Year">The year of the monitoring that gave it.</param>
public sealed record Recommendation(string Id, string No, string Text, IReadOnlyList<string> Since, int Year)
{
    /// <summary>The last day; null while the coordinator has set none, and then nothing reminds of it (R60).</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who answers for it; null while the coordinator has named nobody (R60).</summary>
    public string? Responsible { get; init; }
}
