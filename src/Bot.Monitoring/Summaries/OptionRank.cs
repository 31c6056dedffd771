using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Summaries;

/// <summary>How an option stands in all rankings together.</summary>
/// <param name="Option">Which.</param>
/// <param name="Units">How many named it.</param>
/// <param name="Points">With at most k places, the first brings k points, the second k − 1 and so on; an option that
/// is not named gets none.</param>
/// <param name="MeanPlace">The unrounded mean of the places it was given by those who named it.</param>
public sealed record OptionRank(Option Option, int Units, int Points, decimal MeanPlace);
