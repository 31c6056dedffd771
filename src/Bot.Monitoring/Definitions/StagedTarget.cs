namespace Bot.Monitoring.Definitions;

/// <summary>A target to be reached by a day inside a year (R09d, R25).</summary>
/// <param name="Until">The last local day on which it is the one to compare with, inclusive.</param>
/// <param name="Value">In the indicator's own unit.</param>
public sealed record StagedTarget(DateOnly Until, decimal Value);
