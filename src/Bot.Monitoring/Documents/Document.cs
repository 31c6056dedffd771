using System.Text.Json.Serialization;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Documents;

/// <summary>A file to be sent, described: its bytes are made when it goes out.</summary>
/// <param name="FileName">As the person sees it, with its ending.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Workbook), "workbook")]
[JsonDerivedType(typeof(Code), "code")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Stored), "stored")]
public abstract record Document(string FileName)
{
    /// <summary>An .xlsx.</summary>
    public sealed record Workbook(string FileName, IReadOnlyList<Sheet> Sheets) : Document(FileName);

    /// <summary>A QR picture of a link.</summary>
    public sealed record Code(string FileName, string Link) : Document(FileName);

    /// <summary>A text file in UTF-8: .csv, .json, .ics.</summary>
    public sealed record Words(string FileName, string Content) : Document(FileName);

    /// <summary>A file the messenger keeps: sent again as it came.</summary>
    public sealed record Stored(ReportFile File) : Document(File.Name);
}
