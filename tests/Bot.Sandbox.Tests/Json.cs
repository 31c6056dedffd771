using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests;

/// <summary>Short ways into JSON.</summary>
public static class Json
{
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement At(this JsonElement element, params string[] path) =>
        path.Aggregate(element, (inner, name) => inner.GetProperty(name));

    public static string Plain(this JsonNode node) => node.ToJsonString(Readable);

    /// <summary>An inline keyboard of one row.</summary>
    public static object Buttons(params (string Text, string Data)[] buttons) =>
        new { inline_keyboard = new[] { buttons.Select(b => new { text = b.Text, callback_data = b.Data }) } };
}
