using System.Text.Json;
using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Control;

/// <summary>The change of the bot's own place in a chat.</summary>
internal static class Membership
{
    public static void Write(
        Utf8JsonWriter json, SandboxOptions options, Chat chat, SandboxUser by, DateTimeOffset at, bool blocked)
    {
        json.WriteStartObject();
        json.WritePropertyName("chat");
        TelegramJson.Chat(json, chat);
        json.WritePropertyName("from");
        TelegramJson.User(json, by);
        json.WriteNumber("date", at.ToUnixTimeSeconds());
        Member(json, options, "old_chat_member", blocked ? "member" : "kicked");
        Member(json, options, "new_chat_member", blocked ? "kicked" : "member");
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, SandboxOptions options, string name, string status)
    {
        json.WriteStartObject(name);
        json.WriteString("status", status);
        json.WritePropertyName("user");
        TelegramJson.Bot(json, options);
        if (status == "kicked")
        {
            json.WriteNumber("until_date", 0);
        }

        json.WriteEndObject();
    }
}
