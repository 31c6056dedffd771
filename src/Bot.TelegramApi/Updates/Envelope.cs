using System.Text;
using System.Text.Json;
using Bot.Runner.Receiving;

namespace Bot.TelegramApi.Updates;

/// <summary>Where something happened and who did it.</summary>
internal sealed record Envelope(long Chat, string ChatType, Sender? Sender, bool FromBot)
{
    private const int LongestName = 64;

    public bool Private => ChatType == "private";

    public bool Group => ChatType is "group" or "supergroup";

    /// <summary>Null when the chat has no id.</summary>
    public static Envelope? Of(JsonElement? place, JsonElement? from) =>
        place?.Object("chat") is { } chat && chat.Whole("id") is { } id
            ? new Envelope(id, chat.Text("type") ?? "", SenderOf(from), from?.Flag("is_bot") ?? false)
            : null;

    private static Sender? SenderOf(JsonElement? from) =>
        from is { } user && user.Whole("id") is { } id ? new Sender(id, Name(user), Language(user)) : null;

    private static string Name(JsonElement user)
    {
        var name = OneLine($"{user.Text("first_name")} {user.Text("last_name")}");
        return name.Length > 0 ? name : OneLine(user.Text("username") ?? "");
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            line.Append(char.IsControl(letter) ? ' ' : letter);
        }

        var whole = line.ToString().Trim();
        if (whole.Length <= LongestName)
        {
            return whole;
        }

        var end = char.IsHighSurrogate(whole[LongestName - 1]) ? LongestName - 1 : LongestName;
        return whole[..end].TrimEnd();
    }

    // "pt-br" and "en-US" are told too; a language of three letters has no two-letter name here.
    private static string? Language(JsonElement user)
    {
        var code = user.Text("language_code")?.Split('-', '_')[0].ToLowerInvariant();
        return code is { Length: 2 } && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
