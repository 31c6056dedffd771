namespace Bot.Monitoring.Definitions;

/// <summary>A share computed as factor × Σ numerator / Σ denominator (R01, R41).</summary>
/// <param name="No">Its number in the document: «1».</param>
/// <param name="Name">The official name.</param>
/// <param name="Group">The id of its group (R06).</param>
/// <param name="Unit">The unit of the value: «%».</param>
/// <param name="Numerator">The row above the line.</param>
/// <param name="Denominator">The row below the line.</param>
/// <param name="Factor">100 for percent.</param>
/// <param name="Within">How strictly the numerator must not exceed the denominator; null when it may (R37).</param>
/// <param name="Target">Null when the document sets none (R09a).</param>
public sealed record Indicator(
    string No, string Name, string Group, string Unit, Component Numerator, Component Denominator,
    decimal Factor = 100, Severity? Within = Severity.Hard, Target? Target = null);
