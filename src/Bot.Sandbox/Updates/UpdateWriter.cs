using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Sandbox.Updates;

/// <summary>Updates as JSON.</summary>
internal static class UpdateWriter
{
    /// <summary>The single member of an update, without braces.</summary>
    public static ReadOnlyMemory<byte> Member(string kind, Action<Utf8JsonWriter> value) => Methods.Answer.Json(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName(kind);
        value(json);
        json.WriteEndObject();
    })[1..^1];

    public static byte[] Whole(UpdateEntry entry)
    {
        var id = entry.Id.ToString(CultureInfo.InvariantCulture);
        var comma = entry.Members.IsEmpty ? "" : ",";
        return [.. "{\"update_id\":"u8, .. Encoding.ASCII.GetBytes(id + comma), .. entry.Members.Span, (byte)'}'];
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<UpdateEntry> entries)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            json.WriteRawValue(Whole(entry), skipInputValidation: true);
        }

        json.WriteEndArray();
    }
}
