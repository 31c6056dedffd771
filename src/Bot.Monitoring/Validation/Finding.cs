using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Validation;

/// <summary>What one rule says of a set of answers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Pass, fail or not checkable.</param>
/// <param name="Left">The number on the left; null when absent.</param>
/// <param name="Right">The number on the right; null when absent.</param>
/// <param name="Absent">The key of the first absent question; null when both sides are there.</param>
public sealed record Finding(Rule Rule, Verdict Verdict, decimal? Left, decimal? Right, string? Absent);
