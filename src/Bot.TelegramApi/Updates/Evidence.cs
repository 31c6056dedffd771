using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.Monitoring.Registers;
using Bot.Runner.Receiving;

namespace Bot.TelegramApi.Updates;

/// <summary>What a message without text brings along: the file of a document or a photo, and the words under
/// it.</summary>
internal static class Evidence
{
    private const int LongestName = 100;

    public static Incoming.Attachment Of(JsonElement message, string kind) => new(kind)
    {
        File = kind switch
        {
            "document" => Document(message),
            "photo" => Photo(message),
            _ => null,
        },
        Caption = message.Text("caption")?.Trim() ?? "",
    };

    private static ReportFile? Document(JsonElement message) =>
        message.Object("document") is { } document && document.Text("file_id") is { } id
            ? new ReportFile(id, Name(document.Text("file_name") ?? ""), document.Whole("file_size"))
            : null;

    // A photo comes in several sizes; nothing says that the last is the largest.
    private static ReportFile? Photo(JsonElement message) => message.Objects("photo")
        .Where(size => size.Text("file_id") is not null)
        .OrderBy(size => (size.Whole("width") ?? 0) * (size.Whole("height") ?? 0))
        .ThenBy(size => size.Whole("file_size") ?? 0)
        .Select(size => new ReportFile(size.Text("file_id")!, "photo.jpg", size.Whole("file_size")))
        .LastOrDefault();

    // The name is shown and may be used to save the file: no path, no control characters, no change of direction.
    private static string Name(string sent)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsVisible))
        {
            kept.Append(rune);
        }

        var name = kept.ToString().Trim(' ', '.');
        return name.Length == 0 ? "file" : Cut(name);
    }

    private static bool IsVisible(Rune rune) => !@"<>:""|?*".Contains(rune.ToString(), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    // The ending says what the file is, so it is the middle that goes.
    private static string Cut(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var ending = Path.GetExtension(name) is { Length: <= 10 } known ? known : "";
        var end = LongestName - ending.Length - 1;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)] + "…" + ending;
    }
}
