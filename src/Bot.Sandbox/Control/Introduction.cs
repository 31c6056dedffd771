using System.Text.Json.Nodes;
using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Control;

/// <summary>Makes known the chat of an update that somebody wrote by hand, so that the bot can answer.</summary>
internal static class Introduction
{
    /// <summary>Gives back the chat whose order the update keeps, 0 when it has none.</summary>
    public static long Make(Town town, JsonObject members)
    {
        if (members.FirstOrDefault().Value is not JsonObject body)
        {
            return 0;
        }

        var message = body["message"] as JsonObject ?? body;
        if (message["chat"] is not JsonObject place || Number(place, "id") is not { } id)
        {
            return 0;
        }

        if (Text(place, "type") is "group" or "supergroup" or "channel")
        {
            town.Open(id, Text(place, "type")!, Text(place, "title") ?? "");
        }
        else if (town.Find(id) is null && Text(place, "type") == "private")
        {
            town.Welcome(new SandboxUser(
                id, Text(place, "first_name") ?? "", Text(place, "last_name"), Text(place, "username")));
        }

        if (town.Find(id) is { } chat)
        {
            chat.Started = true;
            chat.Skip((int)Math.Clamp(Number(message, "message_id") ?? 0, 0, int.MaxValue - 1));
        }

        return id;
    }

    private static long? Number(JsonObject source, string name) =>
        source[name] is JsonValue value && value.TryGetValue(out long number) ? number : null;

    private static string? Text(JsonObject source, string name) =>
        source[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
