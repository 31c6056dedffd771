using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Recommendations;

/// <summary>The place of a criterion among the recommendations (R62).</summary>
/// <param name="Criterion">The score.</param>
/// <param name="Direction">The direction about it; null while the slot is empty.</param>
public sealed record CriterionSlot(Question Criterion, Guidance? Direction);
