using System.Text.Json.Nodes;

namespace Bot.Sandbox.Control;

/// <summary>Updates from a future Bot API: a kind, and a member of a known kind, that do not exist.</summary>
internal static class UnknownUpdates
{
    public static IEnumerable<JsonObject> Make(SandboxOptions options, DateTimeOffset now, string? which)
    {
        if (which is null or "kind")
        {
            yield return new JsonObject { ["hologram_received"] = new JsonObject { ["id"] = "1", ["depth"] = 3 } };
        }

        if (which is null or "subtype")
        {
            yield return new JsonObject { ["my_chat_member"] = Frozen(options, now) };
        }
    }

    private static JsonObject Frozen(SandboxOptions options, DateTimeOffset now) => new()
    {
        ["chat"] = new JsonObject { ["id"] = -999_000_001, ["type"] = "hologram", ["title"] = "?" },
        ["from"] = new JsonObject { ["id"] = 777_000, ["is_bot"] = false, ["first_name"] = "Telegram" },
        ["date"] = now.ToUnixTimeSeconds(),
        ["old_chat_member"] = Member(options),
        ["new_chat_member"] = Member(options),
    };

    private static JsonObject Member(SandboxOptions options) => new()
    {
        ["status"] = "hibernating",
        ["user"] = new JsonObject { ["id"] = options.BotId, ["is_bot"] = true, ["first_name"] = options.BotName },
    };
}
