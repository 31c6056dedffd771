using System.Text.Json;
using Bot.Sandbox.Formatting;

namespace Bot.Sandbox.Chats;

/// <summary>The Bot API's objects.</summary>
internal static class TelegramJson
{
    public static void Bot(Utf8JsonWriter json, SandboxOptions options)
    {
        json.WriteStartObject();
        BotFields(json, options);
        json.WriteEndObject();
    }

    public static void Me(Utf8JsonWriter json, SandboxOptions options)
    {
        json.WriteStartObject();
        BotFields(json, options);
        json.WriteBoolean("can_join_groups", true);
        json.WriteBoolean("can_read_all_group_messages", false);
        json.WriteBoolean("supports_inline_queries", false);
        json.WriteBoolean("can_connect_to_business", false);
        json.WriteBoolean("has_main_web_app", false);
        json.WriteEndObject();
    }

    public static void User(Utf8JsonWriter json, SandboxUser user)
    {
        json.WriteStartObject();
        json.WriteNumber("id", user.Id);
        json.WriteBoolean("is_bot", false);
        Person(json, user);
        Optional(json, "language_code", user.LanguageCode);
        json.WriteEndObject();
    }

    public static void Chat(Utf8JsonWriter json, Chat chat)
    {
        json.WriteStartObject();
        ChatFields(json, chat);
        json.WriteEndObject();
    }

    public static void ChatFields(Utf8JsonWriter json, Chat chat)
    {
        json.WriteNumber("id", chat.Id);
        json.WriteString("type", chat.Type);
        Optional(json, "title", chat.Title);
        if (chat.User is { } user)
        {
            Person(json, user);
        }
    }

    public static void Message(Utf8JsonWriter json, SandboxOptions options, Chat chat, Message message)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id", message.Id);
        json.WritePropertyName("from");
        if (message.From is { } user)
        {
            User(json, user);
        }
        else
        {
            Bot(json, options);
        }

        json.WritePropertyName("chat");
        Chat(json, chat);
        json.WriteNumber("date", message.Date.ToUnixTimeSeconds());
        if (message.Edited is { } edited)
        {
            json.WriteNumber("edit_date", edited.ToUnixTimeSeconds());
        }

        if (message.ReplyTo is { } replied)
        {
            json.WritePropertyName("reply_to_message");
            Message(json, options, chat, replied with { ReplyTo = null });
        }

        Content(json, message);
        if (message.Markup.Json is { } markup)
        {
            json.WritePropertyName("reply_markup");
            json.WriteRawValue(markup);
        }

        json.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter json, Message message)
    {
        if (message.Attachment is { } attachment)
        {
            json.WritePropertyName(attachment.Kind);
            attachment.Write(json);
        }

        if (message.Body.Text.Length == 0)
        {
            return;
        }

        json.WriteString(message.Attachment is null ? "text" : "caption", message.Body.Text);
        if (message.Body.Entities.Count > 0)
        {
            json.WriteStartArray(message.Attachment is null ? "entities" : "caption_entities");
            foreach (var entity in message.Body.Entities)
            {
                EntityJson.Write(json, entity);
            }

            json.WriteEndArray();
        }
    }

    private static void BotFields(Utf8JsonWriter json, SandboxOptions options)
    {
        json.WriteNumber("id", options.BotId);
        json.WriteBoolean("is_bot", true);
        json.WriteString("first_name", options.BotName);
        json.WriteString("username", options.BotUsername);
    }

    private static void Person(Utf8JsonWriter json, SandboxUser user)
    {
        json.WriteString("first_name", user.FirstName);
        Optional(json, "last_name", user.LastName);
        Optional(json, "username", user.Username);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
