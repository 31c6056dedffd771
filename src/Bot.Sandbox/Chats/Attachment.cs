using System.Text.Json;

namespace Bot.Sandbox.Chats;

/// <summary>What a message carries besides text: the Bot API's field name and its value.</summary>
internal sealed record Attachment(string Kind, Action<Utf8JsonWriter> Write, StoredFile? File = null)
{
    public static Attachment Document(StoredFile file) => new("document", json => WriteDocument(json, file), file);

    public static Attachment Photo(StoredFile file) => new("photo", json => WritePhoto(json, file), file);

    public static Attachment Raw(string kind, string value) => new(kind, json => json.WriteRawValue(value));

    private static void WriteDocument(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteStartObject();
        WriteFile(json, file);
        json.WriteString("file_name", file.Name);
        json.WriteString("mime_type", file.Mime);
        json.WriteEndObject();
    }

    private static void WritePhoto(Utf8JsonWriter json, StoredFile file)
    {
        var (width, height) = Picture.Size(file.Content.Span) ?? (1, 1);
        json.WriteStartArray();
        json.WriteStartObject();
        WriteFile(json, file);
        json.WriteNumber("width", width);
        json.WriteNumber("height", height);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, StoredFile file)
    {
        json.WriteString("file_id", file.Id);
        json.WriteString("file_unique_id", file.UniqueId);
        json.WriteNumber("file_size", file.Content.Length);
    }
}
