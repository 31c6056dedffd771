using System.Diagnostics;
using System.Text;
using Bot.Monitoring.Documents;
using QRCoder;

namespace Bot.Reports.Documents;

/// <summary>The bytes of a document.</summary>
public static class DocumentWriter
{
    private const int PixelsOfModule = 12;

    /// <summary>Makes the file; null for one that the messenger keeps.</summary>
    public static byte[]? Write(Document document) => document switch
    {
        Document.Workbook book => WorkbookWriter.Write(book.Sheets),
        Document.Code code => Picture(code.Link),
        Document.Words words => Encoding.UTF8.GetBytes(words.Content),
        Document.Stored => null,
        _ => throw new UnreachableException(),
    };

    // Middle correction: a link on a wall is read in passing, on a scratched phone too.
    private static byte[] Picture(string link)
    {
        using var data = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsOfModule);
    }
}
