using System.IO.Compression;
using System.Xml;
using Bot.Monitoring.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

using BookSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;
using SheetRow = DocumentFormat.OpenXml.Spreadsheet.Row;
using Table = Bot.Monitoring.Documents.Table;
using TableCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Bot.Reports.Tables;

/// <summary>The first sheet of an .xlsx file; of a formula the value that was kept with it.</summary>
internal static class XlsxTable
{
    // A packed file of a few kilobytes may unfold to gigabytes.
    private const long LargestUnpacked = 100L * 1024 * 1024;

    private const int MostColumns = 100;

    public static Table Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return IsTooLarge(bytes) ? Table.Unread(TableFault.TooLarge) : Open(bytes);
        }
        catch (Exception fault) when (fault is InvalidDataException or OpenXmlPackageException or FileFormatException
            or XmlException or ArgumentException or KeyNotFoundException)
        {
            return Table.Unread(TableFault.Damaged);
        }
    }

    private static bool IsTooLarge(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
        return archive.Entries.Sum(entry => entry.Length) > LargestUnpacked;
    }

    private static Table Open(ReadOnlyMemory<byte> bytes)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes.ToArray()), isEditable: false);
        var book = file.WorkbookPart;
        var first = book?.Workbook?.Sheets?.Elements<BookSheet>().FirstOrDefault();
        if (first?.Id?.Value is not { } id || book!.GetPartById(id) is not WorksheetPart sheet)
        {
            return Table.Unread(TableFault.Damaged);
        }

        var shared = book!.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
            .Select(item => item.InnerText).ToList() ?? [];
        return new Table(Rows(sheet, shared), null);
    }

    private static List<IReadOnlyList<string>> Rows(WorksheetPart sheet, List<string> shared)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in sheet.Worksheet?.Descendants<SheetRow>() ?? [])
        {
            var number = (int)(row.RowIndex?.Value ?? (uint)(rows.Count + 1));
            while (rows.Count < Math.Min(number - 1, TableFile.MostRows))
            {
                rows.Add([]);
            }

            rows.Add(Cells(row, shared));
            if (rows.Count > TableFile.MostRows)
            {
                break;
            }
        }

        return rows;
    }

    private static List<string> Cells(SheetRow row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<TableCell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MostColumns)
            {
                break;
            }

            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells.Add(ValueOf(cell, shared));
        }

        return cells;
    }

    private static string ValueOf(TableCell cell, List<string> shared)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString?.InnerText ?? "";
        }

        return cell.DataType?.Value == CellValues.SharedString
            ? int.TryParse(value, out var at) && at >= 0 && at < shared.Count ? shared[at] : ""
            : value;
    }

    // «BC12» is the 55th column.
    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + letter - 'A' + 1;
            if (column > MostColumns)
            {
                break;
            }
        }

        return column - 1;
    }
}
