using Bot.Monitoring.Documents;
using Bot.Reports.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bot.App.Tests;

public sealed class DocumentTests
{
    [Fact]
    public void Write_AWorkbook_IsValid_AndKeepsNumbersDaysAndWords()
    {
        var sheet = new Sheet("Квитанция", [10, 40], 1,
        [
            [new Cell.Words("№") { Head = true }, new Cell.Words("Значение") { Head = true }],
            [new Cell.Words("1.1"), new Cell.Number(6454)],
            [new Cell.Words("2"), new Cell.Number(99.4146m, 2), new Cell.Blank(), new Cell.Day(new(2021, 4, 9))],
            [new Cell.Words("=1+1"), new Cell.Words(" <b>нет</b>\u0001 & да ")],
            [],
        ]);

        using var stream = new MemoryStream(
            DocumentWriter.Write(new Document.Workbook("a.xlsx", [sheet, sheet with { Name = "Ещё", HeadRows = 0 }]))!);
        using var file = SpreadsheetDocument.Open(stream, false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(fault => fault.Description));
        var cells = file.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText);
        Assert.Equal(("6454", "99.4146", "44295"), (cells["B2"], cells["B3"], cells["D3"]));
        Assert.Equal(("=1+1", " <b>нет</b> & да "), (cells["A4"], cells["B4"]));
    }

    [Fact]
    public void Write_ACode_IsAPicture() => Assert.Equal(
        [0x89, 0x50, 0x4E, 0x47],
        DocumentWriter.Write(new Document.Code("вход.png", "https://t.me/svod_bot?start=abc"))![..4]);

    [Fact]
    public void Write_Words_AreUtf8() => Assert.Equal(
        "один;два"u8.ToArray(), DocumentWriter.Write(new Document.Words("a.csv", "один;два")));
}
