using System.Text.RegularExpressions;

namespace Bot.TelegramApi.Letters;

/// <summary>What is left of a text whose markup Telegram refused.</summary>
public static partial class PlainText
{
    /// <summary>Tags that Telegram knows are gone, escapes are written out, everything else stays.</summary>
    public static string Of(string text) => LetterText.Plain(Tag().Replace(text, ""));

    [GeneratedRegex(
        @"</?(?:a|b|strong|i|em|u|ins|s|strike|del|code|pre|span|blockquote|tg-[a-z]+)(?:\s[^<>]*)?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
