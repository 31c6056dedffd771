using Bot.Monitoring.Imports;

namespace Bot.Reports.Forms;

/// <summary>What was found in a filled form.</summary>
/// <param name="Rows">The rows below the header.</param>
/// <param name="Problem">Why the file is no form, in words that say what was expected; null when it is one.</param>
public sealed record FormReading(IReadOnlyList<ImportRow> Rows, string? Problem);
