using System.Text.Json;
using Bot.TelegramApi.Answers;

namespace Bot.TelegramApi.Updates;

/// <summary>Whether a message in a group is meant for the bot.</summary>
internal static class Addressing
{
    public static bool Addresses(JsonElement message, string text, BotUser? me) =>
        message.Objects("entities").Any(entity => Names(entity, text, me));

    private static bool Names(JsonElement entity, string text, BotUser? me) => entity.Text("type") switch
    {
        "bot_command" => Piece(entity, text) is { } command && CommandIsOurs(command, me),
        "mention" => me?.Username is { } name && IsOurs(Piece(entity, text), $"@{name}"),
        "text_mention" => me is not null && entity.Object("user")?.Whole("id") == me.Id,
        _ => false,
    };

    // "/help@another_bot" is somebody else's.
    private static bool CommandIsOurs(string command, BotUser? me) =>
        command.IndexOf('@', StringComparison.Ordinal) is var at
            && (at < 0 || me?.Username is not { } name || IsOurs(command[at..], $"@{name}"));

    private static bool IsOurs(string? piece, string name) =>
        string.Equals(piece, name, StringComparison.OrdinalIgnoreCase);

    private static string? Piece(JsonElement entity, string text) =>
        entity.Whole("offset") is >= 0 and var offset && entity.Whole("length") is > 0 and var length
            && offset <= text.Length && length <= text.Length - offset
            ? text.Substring((int)offset, (int)length)
            : null;
}
