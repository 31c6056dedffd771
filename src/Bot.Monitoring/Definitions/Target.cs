namespace Bot.Monitoring.Definitions;

/// <summary>The value an indicator has to reach (R09a, R09b).</summary>
/// <param name="Value">In the indicator's own unit: 40 means 40 %.</param>
/// <param name="Source">The document that sets it; null when not stated.</param>
public sealed record Target(decimal Value, string? Source = null);
