namespace Bot.Monitoring.Imports;

/// <summary>A row of a filled form (R40).</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="No">What stands under «№».</param>
/// <param name="Value">What stands under «Значение».</param>
public sealed record ImportRow(int Line, string No, string Value);
