using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

using Cell = Bot.Monitoring.Documents.Cell;
using Sheet = Bot.Monitoring.Documents.Sheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Bot.Reports.Documents;

/// <summary>Writes a sheet: numbers as numbers, days as days, words as words and never as formulas.</summary>
internal static class WorksheetWriter
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static Worksheet Of(Sheet sheet, Styles styles)
    {
        var data = new SheetData(sheet.Rows.Select((row, at) => (OpenXmlElement)RowOf(row, at + 1, styles)));
        var parts = new List<OpenXmlElement>();
        if (sheet.HeadRows > 0)
        {
            parts.Add(new SheetViews(Frozen(sheet.HeadRows)));
        }

        if (sheet.Widths.Count > 0)
        {
            parts.Add(new Columns(sheet.Widths.Select((width, at) => (OpenXmlElement)Width(width, (uint)at + 1))));
        }

        return new Worksheet([.. parts, data]);
    }

    private static SheetView Frozen(int rows) => new(new Pane
    {
        VerticalSplit = rows, TopLeftCell = "A" + (rows + 1).ToString(CultureInfo.InvariantCulture),
        ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
    };

    private static Column Width(int width, uint number) =>
        new() { Min = number, Max = number, Width = width, CustomWidth = true };

    private static Row RowOf(IReadOnlyList<Cell> cells, int number, Styles styles) =>
        new(cells.Select((cell, at) => (OpenXmlElement)CellOf(cell, Letters(at) + Text(number), styles)))
        {
            RowIndex = (uint)number,
        };

    private static SheetCell CellOf(Cell cell, string place, Styles styles)
    {
        var made = new SheetCell { CellReference = place, StyleIndex = styles.Of(cell) };
        switch (cell)
        {
            case Cell.Blank:
                break;
            case Cell.Words words:
                made.DataType = CellValues.InlineString;
                made.InlineString = new InlineString(
                    new Text(Written(words.Value)) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case Cell.Number number:
                made.CellValue = new CellValue(number.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case Cell.Day day:
                made.CellValue = new CellValue(Text(day.Value.DayNumber - DayZero.DayNumber));
                break;
            default:
                throw new UnreachableException();
        }

        return made;
    }

    // What XML cannot hold was never meant to be read.
    private static string Written(string words) =>
        string.Concat(words.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)));

    private static string Letters(int column) =>
        (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
