namespace Bot.Monitoring.Imports;

/// <summary>A row of a filled form (R40).</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="No">What stands under «№».</param>
/// <param name="Value">What stands under «Значение».</param>
/// <param name="Name">What stands under «Наименование»; empty when the file has no such column.</param>
/// <param name="Unit">What stands under «Ед.»; empty when the file has no such column.</param>
/// <param name="Comment">What stands under «Примечание» (R13); empty when the file has no such column.</param>
public sealed record ImportRow(
    int Line, string No, string Value, string Name = "", string Unit = "", string Comment = "")
{
    /// <summary>What stands to the right of the last column of the header; empty when nothing does.</summary>
    public string Beyond { get; init; } = "";
}
