using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Sandbox.Formatting;

/// <summary>A tag that waits for its end, with the one attribute that matters to it.</summary>
internal sealed partial class OpenTag(string name, int offset)
{
    private string argument = "";
    private string format = "";

    public string Name => name;

    public int Offset => offset;

    public void Take(string attribute, string value)
    {
        argument = (name, attribute) switch
        {
            ("a", "href") => value,
            ("tg-emoji", "emoji-id") => value,
            ("tg-time", "unix") => value,
            ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal) => value[9..],
            ("span", "class") when value.StartsWith("tg-", StringComparison.Ordinal) => value[3..],
            ("blockquote", "expandable") => "1",
            _ => argument,
        };
        format = (name, attribute) == ("tg-time", "format") ? value : format;
    }

    public void Check(int begin)
    {
        if (name == "span" && argument != "spoiler")
        {
            throw HtmlParser.Refuse($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}");
        }
    }

    /// <summary>The entity it makes, or nothing: a link without an address is plain text.</summary>
    public Entity? Entity(int length, string inner) => name switch
    {
        "b" or "strong" => new("bold", offset, length),
        "i" or "em" => new("italic", offset, length),
        "s" or "strike" or "del" => new("strikethrough", offset, length),
        "u" or "ins" => new("underline", offset, length),
        "span" or "tg-spoiler" => new("spoiler", offset, length),
        "blockquote" => new(argument.Length > 0 ? "expandable_blockquote" : "blockquote", offset, length),
        "pre" => new("pre", offset, length),
        "code" => new("code", offset, length, argument.Length > 0 ? argument : null),
        "tg-emoji" => CustomEmoji(length),
        "tg-time" => Instant(length),
        _ => Link(length, inner),
    };

    private Entity CustomEmoji(int length) =>
        long.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id != 0
            ? new("custom_emoji", offset, length, argument)
            : throw HtmlParser.Refuse($"Invalid custom emoji identifier specified");

    private Entity Instant(int length) =>
        !long.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? throw HtmlParser.Refuse($"Invalid date specified")
            : TimeFormat().IsMatch(format)
                ? new("date_time", offset, length, argument, format.Length > 0 ? format : null)
                : throw HtmlParser.Refuse($"Invalid date format used");

    private Entity? Link(int length, string inner)
    {
        var address = argument.Length > 0 ? argument : inner;
        if (!address.Contains("://", StringComparison.Ordinal)
            && !address.StartsWith("mailto:", StringComparison.Ordinal))
        {
            address = "http://" + address;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsAllowed(uri)
            ? new("text_link", offset, length, uri.AbsoluteUri)
            : null;
    }

    private static bool IsAllowed(Uri uri) =>
        uri.Scheme is "tg" or "mailto" || (uri.Scheme is "http" or "https" && IsHost(uri));

    private static bool IsHost(Uri uri) => uri.Host.Contains('.') || uri.IsLoopback;

    [GeneratedRegex("^(r|w?[dD]?[tT]?)$")]
    private static partial Regex TimeFormat();
}
