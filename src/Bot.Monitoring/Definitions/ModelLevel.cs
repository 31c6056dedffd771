namespace Bot.Monitoring.Definitions;

/// <summary>An external level to compare with (R45). A document may promise it and give no values.</summary>
/// <param name="Source">The document that sets it.</param>
/// <param name="Values">Indicator number to value, in the indicator's own unit; empty while «модельный уровень не
/// задан».</param>
public sealed record ModelLevel(string Source, IReadOnlyDictionary<string, decimal> Values);
