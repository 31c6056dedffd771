namespace Bot.Monitoring.Documents;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">At most 31 characters, without []:*?/\.</param>
/// <param name="Widths">Of the columns, in characters.</param>
/// <param name="HeadRows">How many rows at the top stay in sight; 0 for none.</param>
/// <param name="Rows">May be of different lengths.</param>
public sealed record Sheet(
    string Name, IReadOnlyList<int> Widths, int HeadRows, IReadOnlyList<IReadOnlyList<Cell>> Rows);
