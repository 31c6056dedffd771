using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Sandbox.Chats;

namespace Bot.Sandbox.Methods;

/// <summary>The bot's command lists, one for each scope and language.</summary>
internal static partial class Commands
{
    private static readonly HashSet<string> Scopes = new(StringComparer.Ordinal)
    {
        "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators",
        "chat_member",
    };

    public static Answer Set(Call call)
    {
        if (call.Arguments.Json("commands") is not { ValueKind: JsonValueKind.Array } list)
        {
            throw ApiRefusal.BadRequest("expected an Array of BotCommand");
        }

        if (list.GetArrayLength() > 100)
        {
            throw ApiRefusal.BadRequest("BOT_COMMANDS_TOO_MUCH");
        }

        call.World.Commands.Set(Key(call), [.. list.EnumerateArray().Select(Command)]);
        return Answer.True;
    }

    public static Answer Get(Call call)
    {
        var commands = call.World.Commands.Get(Key(call));
        return Answer.Of(json => JsonSerializer.Serialize(
            json,
            commands.Select(c => new Dictionary<string, string> { ["command"] = c.Name, ["description"] = c.Text })));
    }

    public static Answer Delete(Call call)
    {
        call.World.Commands.Set(Key(call), []);
        return Answer.True;
    }

    private static CommandKey Key(Call call)
    {
        var language = call.Arguments.Text("language_code") ?? "";
        if (language.Length > 0 && !Language().IsMatch(language))
        {
            throw ApiRefusal.BadRequest("invalid language code specified");
        }

        var scope = call.Arguments.Json("scope");
        var type = scope is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty("type", out var name)
            ? name.GetString()!
            : "default";
        if (!Scopes.Contains(type))
        {
            throw ApiRefusal.BadRequest("can't parse BotCommandScope: Unsupported type specified");
        }

        var chat = Member(scope, "chat_id");
        if (chat is not null && (!long.TryParse(chat, out var id) || call.World.Town.Find(id) is null))
        {
            throw ApiRefusal.BadRequest("chat not found");
        }

        return new CommandKey(type, chat ?? "", Member(scope, "user_id") ?? "", language);
    }

    private static string? Member(JsonElement? scope, string name) =>
        scope is { ValueKind: JsonValueKind.Object } given
            && given.TryGetProperty(name, out var value)
            ? value.ToString()
            : null;

    private static BotCommand Command(JsonElement command)
    {
        var name = Member(command, "command") ?? throw ApiRefusal.BadRequest("can't parse BotCommand: no command");
        var text = Member(command, "description")
            ?? throw ApiRefusal.BadRequest("can't parse BotCommand: no description");
        return !Name().IsMatch(name)
            ? throw ApiRefusal.BadRequest("BOT_COMMAND_INVALID")
            : text.Length is < 1 or > 256
                ? throw ApiRefusal.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
                : new BotCommand(name.TrimStart('/'), text);
    }

    [GeneratedRegex("^/?[a-z0-9_]{1,32}$")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Language();
}
