using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Requests;

/// <summary>The arguments of a call, whichever way they came: texts, and uploaded files.</summary>
internal sealed class Arguments
{
    private static readonly HashSet<string> Serialized = new(StringComparer.Ordinal)
    {
        "allowed_updates", "reply_markup", "entities", "caption_entities", "link_preview_options", "reply_parameters",
        "commands", "scope", "menu_button",
    };

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode?> logged = new(StringComparer.Ordinal);

    public Dictionary<string, Upload> Uploads { get; } = new(StringComparer.Ordinal);

    public void Add(string name, string value)
    {
        texts[name] = value;
        logged[name] = Serialized.Contains(name) && TryParse(value, out var node) ? node : value;
    }

    public void Add(JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            // A member that is null was not given.
            if (value is not null)
            {
                var isText = value.GetValueKind() == JsonValueKind.String;
                texts[name] = isText ? value.GetValue<string>() : value.ToJsonString();
                logged[name] = value.DeepClone();
            }
        }
    }

    public string? Text(string name) => texts.GetValueOrDefault(name);

    public long? Number(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    public bool Flag(string name) => Text(name)?.ToUpperInvariant() is "TRUE" or "1" or "YES" or "T" or "Y";

    public JsonElement? Json(string name)
    {
        if (Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Null ? null : document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw ApiRefusal.BadRequest($"can't parse {name.Replace('_', ' ')} JSON object");
        }
    }

    public IReadOnlyList<string>? Strings(string name) =>
        Json(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)]
            : null;

    public JsonObject Logged()
    {
        var log = new JsonObject();
        foreach (var (name, value) in logged)
        {
            log[name] = value?.DeepClone();
        }

        foreach (var (name, file) in Uploads)
        {
            log[name] = new JsonObject { ["fileName"] = file.Name, ["size"] = file.Content.Length };
        }

        return log;
    }

    private static bool TryParse(string value, out JsonNode? node)
    {
        try
        {
            node = JsonNode.Parse(value);
            return true;
        }
        catch (JsonException)
        {
            node = null;
            return false;
        }
    }
}
