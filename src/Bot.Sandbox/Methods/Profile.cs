using System.Text.Json;
using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Methods;

/// <summary>What the bot says about itself, and what it may know of a chat.</summary>
internal static class Profile
{
    private static readonly string[] Gifts =
        ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"];

    public static Answer GetMe(Call call) => Answer.Of(json => TelegramJson.Me(json, call.World.Options));

    public static Answer GetChat(Call call)
    {
        var chat = Targets.Chat(call);
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            TelegramJson.ChatFields(json, chat);
            json.WriteNumber("accent_color_id", 0);
            json.WriteNumber("max_reaction_count", 11);
            json.WriteStartObject("accepted_gift_types");
            foreach (var gift in Gifts)
            {
                json.WriteBoolean(gift, false);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    public static Answer SetName(Call call) => Limited(call, "name", 64, "BOT_NAME_INVALID");

    public static Answer SetDescription(Call call) => Limited(call, "description", 512, "BOT_DESCRIPTION_INVALID");

    public static Answer SetShortDescription(Call call) =>
        Limited(call, "short_description", 120, "BOT_SHORT_DESCRIPTION_INVALID");

    public static Answer SetMenuButton(Call call) =>
        call.Arguments.Json("menu_button") is { } button
            && !(button.ValueKind == JsonValueKind.Object && button.TryGetProperty("type", out var type)
                && type.GetString() is "commands" or "web_app" or "default")
            ? throw ApiRefusal.BadRequest("can't parse menu button: unsupported type")
            : Answer.True;

    private static Answer Limited(Call call, string field, int length, string refusal) =>
        (call.Arguments.Text(field) ?? "").Length > length ? throw ApiRefusal.BadRequest(refusal) : Answer.True;
}
