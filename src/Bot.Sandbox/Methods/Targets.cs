using Bot.Sandbox.Chats;
using Bot.Sandbox.Formatting;

namespace Bot.Sandbox.Methods;

/// <summary>What most methods read first: the chat, the text, the buttons.</summary>
internal static class Targets
{
    private const int TextBytes = 32_768;

    /// <summary>The chat of the call, whether or not the bot may write there.</summary>
    public static Chat Chat(Call call)
    {
        var name = call.Arguments.Text("chat_id");
        if (string.IsNullOrEmpty(name))
        {
            throw ApiRefusal.BadRequest("chat_id is empty");
        }

        var town = call.World.Town;
        var chat = call.Arguments.Number("chat_id") is { } id ? town.Find(id) : name[0] == '@' ? town.Find(name) : null;
        return chat ?? throw ApiRefusal.BadRequest("chat not found");
    }

    /// <summary>The chat of the call, where the bot may write.</summary>
    public static Chat Writable(Call call)
    {
        var chat = Chat(call);
        return chat switch
        {
            { MigratedTo: { } supergroup } => throw new ApiRefusal(
                400, "Bad Request: group chat was upgraded to a supergroup chat", migrateTo: supergroup),
            { Blocked: true, IsGroup: true } => throw ApiRefusal.Forbidden("bot was kicked from the group chat"),
            { Blocked: true } => throw ApiRefusal.Forbidden("bot was blocked by the user"),
            { Started: false } => throw ApiRefusal.Forbidden("bot can't initiate conversation with a user"),
            _ => chat,
        };
    }

    public static FormattedText Formatted(Call call, string field, string entities)
    {
        var raw = call.Arguments.Text(field) ?? "";
        return System.Text.Encoding.UTF8.GetByteCount(raw) > TextBytes
            ? throw ApiRefusal.BadRequest("text is too long")
            : FormattedText.Parse(
                raw, call.Arguments.Text("parse_mode"), EntityJson.Read(call.Arguments.Json(entities), raw.Length));
    }

    /// <summary>A message text: neither empty nor longer than 4096 code points.</summary>
    public static FormattedText Text(Call call)
    {
        var text = Formatted(call, "text", "entities");
        return text switch
        {
            { Text.Length: 0 } => throw ApiRefusal.BadRequest("message text is empty"),
            { CodePoints: > 4096 } => throw ApiRefusal.BadRequest("message is too long"),
            _ => text,
        };
    }

    public static FormattedText Caption(Call call)
    {
        var caption = Formatted(call, "caption", "caption_entities");
        return caption.CodePoints > 1024 ? throw ApiRefusal.BadRequest("message caption is too long") : caption;
    }

    public static Markup Markup(Call call) => MarkupReader.Read(call.Arguments.Json("reply_markup"));

    public static int MessageId(Call call) =>
        call.Arguments.Number("message_id") is > 0 and <= int.MaxValue and { } id
            ? (int)id
            : throw ApiRefusal.BadRequest("message identifier is not specified");
}
