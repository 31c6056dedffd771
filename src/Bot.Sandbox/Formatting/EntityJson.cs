using System.Globalization;
using System.Text.Json;
using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Formatting;

/// <summary>Entities to and from JSON.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("type", entity.Type);
        json.WriteNumber("offset", entity.Offset);
        json.WriteNumber("length", entity.Length);
        if (entity.Type == "date_time")
        {
            json.WriteNumber("unix_time", long.Parse(entity.Argument!, CultureInfo.InvariantCulture));
            json.WriteString("date_time_format", entity.Format ?? "");
        }
        else if (entity.Argument is not null && Field(entity.Type) is { } field)
        {
            json.WriteString(field, entity.Argument);
        }

        json.WriteEndObject();
    }

    /// <summary>Entities given by the bot itself; those that Telegram finds on its own are left to it.</summary>
    public static IReadOnlyList<Entity> Read(JsonElement? list, int length)
    {
        if (list is not { ValueKind: JsonValueKind.Array } array)
        {
            return list is null ? [] : throw Refuse("expected an Array of MessageEntity");
        }

        return EntityOrder.Sort(array.EnumerateArray().Select(one => One(one, length)).Where(e => e.Length > 0));
    }

    private static Entity One(JsonElement one, int length)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty("type", out var type)
            || !one.TryGetProperty("offset", out var offset) || !one.TryGetProperty("length", out var size))
        {
            throw Refuse("a MessageEntity needs type, offset and length");
        }

        var start = Math.Clamp(offset.GetInt32(), 0, length);
        var argument = Field(type.GetString()!) is { } field && one.TryGetProperty(field, out var value)
            ? value.GetString()
            : null;
        return new Entity(type.GetString()!, start, Math.Clamp(size.GetInt32(), 0, length - start), argument);
    }

    private static string? Field(string type) => type switch
    {
        "text_link" => "url",
        "pre" => "language",
        "custom_emoji" => "custom_emoji_id",
        _ => null,
    };

    private static ApiRefusal Refuse(string why) => ApiRefusal.BadRequest("can't parse MessageEntity: " + why);
}
