using System.Text;
using Bot.Monitoring.Documents;
using CsvHelper;

namespace Bot.Reports.Tables;

/// <summary>A .csv file in UTF-8, parted by «;», «,» or tabs.</summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', ',', '\t'];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Table Read(ReadOnlyMemory<byte> bytes)
    {
        string text;
        try
        {
            text = Utf8.GetString(bytes.Span).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Table.Unread(TableFault.NotUtf8);
        }

        using var reader = new StringReader(text);
        using var csv = CsvReader.Create(reader, new CsvReaderOptions
        {
            Separator = SeparatorOf(text), HasHeader = false, SkipEmptyLines = false, TrimWhitespace = true,
            TrackLineNumbers = true, FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Recover,
        });
        return new Table(Rows(csv), null);
    }

    private static List<IReadOnlyList<string>> Rows(CsvReader csv)
    {
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count <= TableFile.MostRows && csv.Read())
        {
            // A line that was passed over counts all the same: the report names rows by their number in the file.
            while (rows.Count < (int)csv.LineNumber - 1)
            {
                rows.Add([]);
            }

            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows;
    }

    private static char SeparatorOf(string text)
    {
        var head = text.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? "";
        return Separators.MaxBy(separator => head.Count(letter => letter == separator));
    }
}
