using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Scores;

/// <summary>The subtotal of one group of criteria (R12).</summary>
/// <param name="Group">Which group.</param>
/// <param name="Total">As the whole score is counted; null when there is nothing to add up.</param>
/// <param name="Max">The most points the group can bring.</param>
public sealed record GroupScore(IndicatorGroup Group, decimal? Total, int Max);
