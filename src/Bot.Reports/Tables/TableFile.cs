using Bot.Monitoring.Documents;

namespace Bot.Reports.Tables;

/// <summary>A .csv or .xlsx file as rows of words.</summary>
public static class TableFile
{
    /// <summary>More rows are not read.</summary>
    public const int MostRows = 10_000;

    /// <summary>A larger file is not read, in bytes.</summary>
    public const int Largest = 5 * 1024 * 1024;

    /// <summary>Reads a file by what it is; its name only says whether it may be a table at all.</summary>
    public static Table Read(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > Largest)
        {
            return Table.Unread(TableFault.TooLarge);
        }

        var table = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".xlsx" => XlsxTable.Read(bytes),
            ".csv" or ".txt" => CsvTable.Read(bytes),
            _ => Table.Unread(TableFault.NotATable),
        };
        return table.Rows.Count > MostRows ? Table.Unread(TableFault.TooLarge) : table;
    }
}
