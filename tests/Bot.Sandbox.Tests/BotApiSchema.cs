using System.Text.Json;

namespace Bot.Sandbox.Tests;

/// <summary>The published types of the Bot API: says what is wrong with an answer, nothing when it fits.</summary>
public sealed class BotApiSchema : IDisposable
{
    private readonly JsonDocument schema = JsonDocument.Parse(
        File.ReadAllText(TestFolder.Find("BotApi", "botapi.json")));

    public IEnumerable<string> Methods =>
        schema.RootElement.GetProperty("methods").EnumerateObject().Select(method => method.Name);

    public string? CheckResult(string method, JsonElement result)
    {
        var returns = schema.RootElement.GetProperty("methods").GetProperty(method).GetProperty("returns");
        return Any(returns, result, method);
    }

    public void Dispose() => schema.Dispose();

    private string? Any(JsonElement types, JsonElement value, string at)
    {
        var wrongs = types.EnumerateArray().Select(type => Check(type.GetString()!, value, at)).ToList();
        return wrongs.Contains(null) ? null : wrongs[0];
    }

    private string? Check(string type, JsonElement value, string at)
    {
        if (type.StartsWith("Array of ", StringComparison.Ordinal))
        {
            return value.ValueKind != JsonValueKind.Array
                ? $"{at} must be an array"
                : value.EnumerateArray().Select((item, i) => Check(type[9..], item, $"{at}[{i}]"))
                    .FirstOrDefault(wrong => wrong is not null);
        }

        return type switch
        {
            "Integer" => Kind(value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _), type, at),
            "Float" => Kind(value.ValueKind == JsonValueKind.Number, type, at),
            "String" => Kind(value.ValueKind == JsonValueKind.String, type, at),
            "Boolean" => Kind(value.ValueKind is JsonValueKind.True or JsonValueKind.False, type, at),
            _ => Object(type, value, at),
        };
    }

    private string? Object(string type, JsonElement value, string at)
    {
        if (!schema.RootElement.GetProperty("types").TryGetProperty(type, out var known))
        {
            return $"{at} is of the type {type}, which is not in botapi.json";
        }

        if (known.TryGetProperty("subtypes", out var subtypes))
        {
            return Any(subtypes, value, at);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return $"{at} must be a {type}";
        }

        var fields = known.GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("name").GetString()!);
        var missing = fields.Values.Where(field => field.GetProperty("required").GetBoolean())
            .Select(field => field.GetProperty("name").GetString()!)
            .FirstOrDefault(name => !value.TryGetProperty(name, out _));
        return missing is not null
            ? $"{at} ({type}) has no {missing}"
            : value.EnumerateObject().Select(member => Member(type, fields, member, at))
                .FirstOrDefault(wrong => wrong is not null);
    }

    private string? Member(string type, Dictionary<string, JsonElement> fields, JsonProperty member, string at) =>
        fields.TryGetValue(member.Name, out var field)
            ? Any(field.GetProperty("types"), member.Value, $"{at}.{member.Name}")
            : $"{at} ({type}) has an unknown member {member.Name}";

    private static string? Kind(bool fits, string type, string at) => fits ? null : $"{at} must be a {type}";
}
