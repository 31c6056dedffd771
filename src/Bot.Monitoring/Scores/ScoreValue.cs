using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Scores;

/// <summary>The points of an expert, added up for one form or averaged over the complete ones (R12, R50).</summary>
/// <param name="Id">The monitoring's id: a monitoring has one score.</param>
/// <param name="Total">Of one form the sum of the points given so far; of several the unrounded mean of the complete
/// forms; null, never 0, when there is nothing to count.</param>
/// <param name="Max">The most points a form can have.</param>
/// <param name="Band">The band of the total; null for an incomplete form and for a total in a gap. A mean
/// between two neighbouring bands belongs to the lower one.</param>
/// <param name="Answered">How many criteria are scored, over all forms; «нет данных» is no score.</param>
/// <param name="Questions">How many there are to score, over all forms: 19 for one, 38 for two; those of
/// one form while there is none.</param>
public sealed record ScoreValue(string Id, decimal? Total, int Max, Band? Band, int Answered, int Questions)
{
    /// <summary>How many forms were looked at.</summary>
    public int Forms { get; init; }

    /// <summary>How many of them have every criterion scored: these alone enter the mean.</summary>
    public int Complete { get; init; }

    /// <summary>The subtotals, in the order of the monitoring.</summary>
    public IReadOnlyList<GroupScore> Groups { get; init; } = [];

    /// <summary>The units by the band of their own score, the highest first, those in a gap last; empty bands and
    /// incomplete forms are not in it.</summary>
    public IReadOnlyList<BandUnits> Units { get; init; } = [];

    /// <summary>Totals that documents state and that enter no mean.</summary>
    public IReadOnlyList<StatedScore> Stated { get; init; } = [];

    /// <summary>What can be said of the band.</summary>
    public ScoreLevel Level { get; init; }
}
