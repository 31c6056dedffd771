using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Bot.TelegramApi.Updates;

/// <summary>Reads fields that may be absent or of another type than promised: both are null.</summary>
internal static class JsonFields
{
    public static bool Has(this JsonElement element, string name) => element.TryGetProperty(name, out _);

    public static JsonElement? Object(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Object ? field : null;

    public static IEnumerable<JsonElement> Objects(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Array
            ? field.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    public static long? Whole(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.Number
            && field.TryGetInt64(out var number) ? number : null;

    public static bool Flag(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.True;

    public static string? Text(this JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var field) || field.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return field.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a character, or bytes that are no UTF-8: the rest of the sentence still counts.
            return Mend(JsonMarshal.GetRawUtf8Value(field));
        }
    }

    private static string Mend(ReadOnlySpan<byte> quoted)
    {
        var raw = Encoding.UTF8.GetString(quoted[1..^1]);
        var units = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                units.Append(raw[i]);
                continue;
            }

            i++;
            units.Append(Unescape(raw, ref i));
        }

        // Encoding writes every half that has lost its other half as U+FFFD.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(units.ToString()));
    }

    private static char Unescape(string raw, ref int at)
    {
        switch (raw[at])
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u':
                at += 4;
                return (char)Convert.ToUInt16(raw[(at - 3)..(at + 1)], 16);
            default: return raw[at];
        }
    }
}
