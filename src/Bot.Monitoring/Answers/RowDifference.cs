namespace Bot.Monitoring.Answers;

/// <summary>A row of an imported file that disagrees with the value kept for its question (R03).</summary>
/// <param name="Row">The row's number: «2.2».</param>
/// <param name="Value">What the file says there.</param>
public sealed record RowDifference(string Row, decimal Value);
