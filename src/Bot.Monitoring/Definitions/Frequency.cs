namespace Bot.Monitoring.Definitions;

/// <summary>How often a monitoring is held in a school year (R19).</summary>
/// <param name="Campaigns">How many campaigns a school year holds.</param>
/// <param name="Notes">How many analytic notes it holds; 0 when none is asked for.</param>
public sealed record Frequency(int Campaigns, int Notes);
