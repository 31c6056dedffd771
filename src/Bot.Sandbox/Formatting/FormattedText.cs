using System.Text;
using System.Text.RegularExpressions;
using Bot.Sandbox.Methods;

namespace Bot.Sandbox.Formatting;

/// <summary>Visible text and its entities.</summary>
internal sealed partial record FormattedText(string Text, IReadOnlyList<Entity> Entities)
{
    public static FormattedText Empty { get; } = new("", []);

    public bool SameAs(FormattedText other) => Text == other.Text && Entities.SequenceEqual(other.Entities);

    /// <summary>Telegram counts code points here, UTF-16 units in entities.</summary>
    public int CodePoints => Text.Length - Text.Count(char.IsLowSurrogate);

    public static FormattedText Plain(string text) => new FormattedText(Clean(text), []).Trimmed().WithCommands();

    public static FormattedText Parse(string text, string? mode, IReadOnlyList<Entity> entities) =>
        (mode ?? "").ToUpperInvariant() switch
        {
            "" or "NONE" => new FormattedText(Clean(text), entities).Trimmed().WithCommands(),
            "HTML" => new HtmlParser(Clean(text)).Parse().Trimmed().WithCommands(),
            "MARKDOWN" or "MARKDOWNV2" =>
                throw ApiRefusal.BadRequest("the sandbox parses HTML only; send parse_mode=HTML"),
            _ => throw ApiRefusal.BadRequest("unsupported parse_mode"),
        };

    private static string Clean(string text)
    {
        if (!text.Any(c => c < ' ' && c != '\n'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => c != '\r'))
        {
            clean.Append(c < ' ' && c != '\n' ? ' ' : c);
        }

        return clean.ToString();
    }

    private FormattedText Trimmed()
    {
        var end = Text.Length;
        while (end > 0 && Text[end - 1] is ' ' or '\n')
        {
            end--;
        }

        var start = 0;
        var limit = Math.Min(end, Entities.Count == 0 ? end : Entities.Min(e => e.Offset));
        while (start < limit && Text[start] is ' ' or '\n')
        {
            start++;
        }

        if (start == 0 && end == Text.Length)
        {
            return this;
        }

        var kept = Entities
            .Select(e => e with { Offset = e.Offset - start, Length = Math.Min(e.End, end) - e.Offset })
            .Where(e => e.Length > 0);
        return new FormattedText(Text[start..end], [.. kept]);
    }

    private FormattedText WithCommands()
    {
        if (!Text.Contains('/'))
        {
            return this;
        }

        var commands = Command().Matches(Text)
            .Select(match => new Entity("bot_command", match.Index, match.Length))
            .Where(command => !Entities.Any(e => Hides(e) && e.Offset < command.End && command.Offset < e.End));
        var all = Entities.Concat(commands).OrderBy(e => e.Offset).ThenByDescending(e => e.Length);
        return this with { Entities = [.. all] };
    }

    private static bool Hides(Entity entity) => entity.Type is "pre" or "code" or "text_link";

    [GeneratedRegex(@"(?<![\w/<>@])/[a-zA-Z0-9_]{1,64}(@[a-zA-Z0-9_]{3,32})?(?![\w/@])")]
    private static partial Regex Command();
}
