using System.Text;
using Bot.Monitoring.Imports;
using CsvHelper;

namespace Bot.Reports.Forms;

/// <summary>The form as a .csv file: «;», UTF-8, header «№;Наименование;Ед.;Значение» (R40).</summary>
public static class CsvForm
{
    private const string Expected = "Ожидается файл .csv в UTF-8 с заголовком «№;Наименование;Ед.;Значение».";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ';', HasHeader = false, SkipEmptyLines = true, TrimWhitespace = true, TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow, MalformedData = CsvMalformedDataHandling.Recover,
    };

    /// <summary>Reads the rows. A header repeated on every page is passed over.</summary>
    public static FormReading Read(Stream file)
    {
        using var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: true);
        try
        {
            using var csv = CsvReader.Create(reader, Options);
            return Rows(csv);
        }
        catch (DecoderFallbackException)
        {
            return new FormReading([], "Файл не в кодировке UTF-8. " + Expected);
        }
    }

    private static FormReading Rows(CsvReader csv)
    {
        var rows = new List<ImportRow>();
        Columns? columns = null;
        while (csv.Read())
        {
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
            if (Header(cells) is { } header)
            {
                columns = header;
            }
            else if (columns is { } at)
            {
                rows.Add(new ImportRow(
                    (int)csv.LineNumber, Cell(cells, at.No), Cell(cells, at.Value), Cell(cells, at.Name),
                    Cell(cells, at.Unit), Cell(cells, at.Comment)) { Beyond = Beyond(cells, at.Count) });
            }
        }

        return columns is null
            ? new FormReading([], "В файле нет строки заголовка. " + Expected)
            : new FormReading(rows, null);
    }

    private static Columns? Header(string[] cells)
    {
        var no = Array.FindIndex(cells, cell => cell.TrimStart('\ufeff') is "№" or "№ п/п");
        var value = Column(cells, "Значение");
        return no >= 0 && value >= 0
            ? new Columns(
                no, value, Column(cells, "Наименование"), Column(cells, "Ед.", "Ед", "Единица", "Ед. изм."),
                Column(cells, "Примечание", "Комментарий"), Array.FindLastIndex(cells, cell => cell.Length > 0) + 1)
            : null;
    }

    private static int Column(string[] cells, params string[] names) =>
        Array.FindIndex(cells, cell => names.Contains(cell, StringComparer.OrdinalIgnoreCase));

    // A short line has no cell there, a file may have no such column.
    private static string Cell(string[] cells, int at) => at >= 0 && at < cells.Length ? cells[at] : "";

    // A number alone in its line is the page's, wherever it stands.
    private static string Beyond(string[] cells, int count) =>
        cells.Where(cell => cell.Length > 0).ToArray() is [var only] && only.All(char.IsAsciiDigit)
            ? ""
            : string.Join(";", cells.Skip(count).Where(cell => cell.Length > 0));

    private sealed record Columns(int No, int Value, int Name, int Unit, int Comment, int Count);
}
