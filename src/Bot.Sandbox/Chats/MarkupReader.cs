using System.Text;
using System.Text.Json;
using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Chats;

/// <summary>Reads <c>reply_markup</c> and refuses what Telegram refuses.</summary>
internal static class MarkupReader
{
    private const int ButtonsPerRow = 8;
    private const int ButtonsInAll = 100;
    private const int DataBytes = 64;

    private static readonly string[] Actions =
    [
        "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
    ];

    public static Markup Read(JsonElement? markup) => markup switch
    {
        null => Markup.None,
        { ValueKind: not JsonValueKind.Object } => throw Refuse("object expected as reply markup"),
        { } value when value.TryGetProperty("inline_keyboard", out var rows) => Inline(rows),
        { } value when value.TryGetProperty("keyboard", out var rows) => Reply(rows),
        { } value when value.TryGetProperty("remove_keyboard", out _) || value.TryGetProperty("force_reply", out _) =>
            Markup.None,
        _ => Markup.None,
    };

    private static Markup Inline(JsonElement rows)
    {
        var buttons = Rows(rows, "inline keyboard", Button);
        if (buttons.Count == 0)
        {
            return Markup.None;
        }

        // Telegram's own limits are not published; what a real client shows whole is the safe side.
        return buttons.Sum(row => row.Count) > ButtonsInAll || buttons.Any(row => row.Count > ButtonsPerRow)
            ? throw ApiRefusal.BadRequest("reply markup is too long")
            : new Markup($$"""{"inline_keyboard":{{rows.GetRawText()}}}""", buttons, null);
    }

    private static Markup Reply(JsonElement rows) =>
        new(null, [], Rows(rows, "keyboard", button => button.ValueKind == JsonValueKind.String
            ? button.GetString()!
            : Text(button) ?? throw Refuse("Field \"text\" must be of type String in the keyboard button")));

    private static List<IReadOnlyList<T>> Rows<T>(JsonElement rows, string what, Func<JsonElement, T> read)
    {
        if (rows.ValueKind != JsonValueKind.Array || rows.EnumerateArray().Any(r => r.ValueKind != JsonValueKind.Array))
        {
            throw Refuse($"Field \"{what.Replace(' ', '_')}\" of the ReplyMarkup must be an Array of Arrays");
        }

        return [.. rows.EnumerateArray().Where(row => row.GetArrayLength() > 0)
            .Select(row => (IReadOnlyList<T>)[.. row.EnumerateArray().Select(read)])];
    }

    private static SandboxButton Button(JsonElement button)
    {
        var text = Text(button);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw ApiRefusal.BadRequest("inline keyboard button text must be non-empty");
        }

        var actions = Actions.Where(action => button.TryGetProperty(action, out _)).ToList();
        if (actions.Count == 0)
        {
            throw Refuse("Text buttons are unallowed in the inline keyboard");
        }

        if (actions.Count > 1)
        {
            throw ApiRefusal.BadRequest("BUTTON_TYPE_INVALID");
        }

        return new SandboxButton(text, Data(button), Address(button));
    }

    private static string? Data(JsonElement button)
    {
        if (!button.TryGetProperty("callback_data", out var data))
        {
            return null;
        }

        var value = data.ValueKind == JsonValueKind.String ? data.GetString()! : "";
        return value.Length > 0 && Encoding.UTF8.GetByteCount(value) <= DataBytes
            ? value
            : throw ApiRefusal.BadRequest("BUTTON_DATA_INVALID");
    }

    private static string? Address(JsonElement button)
    {
        if (button.TryGetProperty("url", out var url))
        {
            return Uri.TryCreate(url.GetString(), UriKind.Absolute, out var uri)
                && uri.Scheme is "http" or "https" or "tg"
                ? url.GetString()
                : throw ApiRefusal.BadRequest(
                    "inline keyboard button URL '" + url.GetString() + "' is invalid: Wrong HTTP URL");
        }

        return button.TryGetProperty("web_app", out var app) ? WebApp(app) : null;
    }

    private static string? WebApp(JsonElement app)
    {
        var url = app.ValueKind == JsonValueKind.Object && app.TryGetProperty("url", out var value)
            ? value.GetString()
            : "";
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == "https"
            ? url
            : throw ApiRefusal.BadRequest(
                "inline keyboard button Web App URL '" + url + "' is invalid: Only HTTPS links are allowed");
    }

    private static string? Text(JsonElement button) =>
        button.ValueKind == JsonValueKind.Object && button.TryGetProperty("text", out var text)
            && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static ApiRefusal Refuse(string why) =>
        ApiRefusal.BadRequest("can't parse reply keyboard markup JSON object: " + why);
}
