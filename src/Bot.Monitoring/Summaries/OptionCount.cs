using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Summaries;

/// <summary>How often an option was chosen.</summary>
/// <param name="Option">Which.</param>
/// <param name="Units">By how many.</param>
public sealed record OptionCount(Option Option, int Units);
