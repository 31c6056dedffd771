using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

using Cell = Bot.Monitoring.Documents.Cell;

namespace Bot.Reports.Documents;

/// <summary>The looks of the cells of one workbook, each kept once.</summary>
internal sealed class Styles
{
    private const uint FirstOwnFormat = 164;

    private readonly List<(string? Format, bool Head)> looks = [(null, false)];
    private readonly List<string> formats = [];

    public uint Of(Cell cell)
    {
        var look = (FormatOf(cell), cell.Head);
        var at = looks.IndexOf(look);
        if (at < 0)
        {
            looks.Add(look);
            at = looks.Count - 1;
        }

        return (uint)at;
    }

    public Stylesheet Written()
    {
        foreach (var format in looks.Select(look => look.Format).OfType<string>().Distinct())
        {
            formats.Add(format);
        }

        var sheet = new Stylesheet();
        if (formats.Count > 0)
        {
            sheet.Append(new NumberingFormats(formats.Select((format, at) => (OpenXmlElement)new NumberingFormat
            {
                NumberFormatId = FirstOwnFormat + (uint)at, FormatCode = format,
            })));
        }

        sheet.Append(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(looks.Select(look => (OpenXmlElement)LookOf(look.Format, look.Head))));
        return sheet;
    }

    private static string? FormatOf(Cell cell) => cell switch
    {
        Cell.Number { Decimals: 0 } => "#,##0",
        Cell.Number number => "#,##0." + new string('0', number.Decimals),
        Cell.Day => "dd.mm.yyyy",
        _ => null,
    };

    private CellFormat LookOf(string? format, bool head) => new(
        new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = format is null ? 0 : FirstOwnFormat + (uint)formats.IndexOf(format),
        FontId = head ? 1U : 0U, FillId = 0, BorderId = 0, FormatId = 0,
        ApplyNumberFormat = format is not null, ApplyFont = head, ApplyAlignment = true,
    };
}
