namespace Bot.Monitoring.Definitions;

/// <summary>A row of the source table: one number of an indicator (R01).</summary>
/// <param name="No">The row's number: «1.2».</param>
/// <param name="Question">The key of the question that yields it; several rows may share one (R02, R05).</param>
public sealed record Component(string No, string Question);
