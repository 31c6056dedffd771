using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

using Sheet = Bot.Monitoring.Documents.Sheet;

namespace Bot.Reports.Documents;

/// <summary>Writes workbooks.</summary>
internal static class WorkbookWriter
{
    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            var styles = new Styles();
            var list = new Sheets();
            foreach (var (sheet, number) in sheets.Select((sheet, at) => (sheet, (uint)at + 1)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = WorksheetWriter.Of(sheet, styles);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = sheet.Name, SheetId = number, Id = book.GetIdOfPart(part),
                });
            }

            book.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Written();
            book.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }
}
