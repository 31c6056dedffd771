namespace Bot.Monitoring.Documents;

/// <summary>What a .csv or .xlsx file holds.</summary>
/// <param name="Rows">All rows, empty ones too: the number of a row in the file is its place here. Empty when there is
/// a fault.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows, TableFault? Fault)
{
    /// <summary>A file that could not be read.</summary>
    public static Table Unread(TableFault fault) => new([], fault);
}
