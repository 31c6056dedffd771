using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.TelegramApi.Tests.BotApi;

/// <summary>The published Bot API: says what is wrong with a request. Needs <c>botapi.json</c> as a resource of the
/// assembly that it is compiled into.</summary>
public sealed class BotApiSpec
{
    private readonly JsonObject _methods;
    private readonly JsonObject _types;

    private BotApiSpec(JsonObject spec)
    {
        _methods = spec["methods"]!.AsObject();
        _types = spec["types"]!.AsObject();
    }

    public static BotApiSpec Published { get; } = Read();

    /// <summary>One sentence for each thing that is wrong; none for a good request.</summary>
    public IReadOnlyList<string> Check(string method, JsonObject parameters) =>
        _methods[method] is JsonObject fields
            ? Fields(fields, parameters, method).ToArray()
            : [$"{method}: no such method"];

    private static BotApiSpec Read()
    {
        using var file = typeof(BotApiSpec).Assembly.GetManifestResourceStream("botapi.json")!;
        return new BotApiSpec(JsonNode.Parse(file)!.AsObject());
    }

    private IEnumerable<string> Fields(JsonObject fields, JsonObject value, string place)
    {
        var absent = fields.Where(f => f.Value!["required"] is not null && value[f.Key] is null)
            .Select(f => $"{place}.{f.Key}: required");
        return absent.Concat(value.SelectMany(member => fields[member.Key] is { } field
            ? Value(field["types"]!.AsArray().Select(t => (string)t!).ToArray(), member.Value, $"{place}.{member.Key}")
            : [$"{place}.{member.Key}: unknown"]));
    }

    // Of several types one must fit; the complaints are those about the nearest.
    private string[] Value(string[] types, JsonNode? value, string place) =>
        types.Select(type => Value(type, value, place).ToArray()).MinBy(complaints => complaints.Length)!;

    private IEnumerable<string> Value(string type, JsonNode? value, string place)
    {
        const string List = "Array of ";
        if (type.StartsWith(List, StringComparison.Ordinal))
        {
            return value is JsonArray items
                ? items.SelectMany((item, i) => Value(type[List.Length..], item, $"{place}[{i}]"))
                : [$"{place}: not an array"];
        }

        if (_types[type] is not JsonObject known)
        {
            return IsSimple(type, value) ? [] : [$"{place}: not {type}"];
        }

        if (known["oneOf"] is JsonArray choices)
        {
            return Value(choices.Select(t => (string)t!).ToArray(), value, place);
        }

        return value is JsonObject members
            ? Fields(known["fields"]!.AsObject(), members, place)
            : [$"{place}: not {type}"];
    }

    // A file is logged by the sandbox as its name and size.
    private static bool IsSimple(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("Integer", JsonValueKind.Number) => value!.AsValue().TryGetValue<long>(out _),
        ("Float", JsonValueKind.Number) => true,
        ("String", JsonValueKind.String) => true,
        ("Boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("True", JsonValueKind.True) => true,
        ("InputFile", JsonValueKind.Object) => value!["fileName"] is not null,
        _ => false,
    };
}
