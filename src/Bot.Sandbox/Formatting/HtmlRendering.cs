using System.Text;

namespace Bot.Sandbox.Formatting;

/// <summary>HTML for a page: only tags written here, every piece of text and every address escaped.</summary>
internal static class HtmlRendering
{
    public static string Render(FormattedText source)
    {
        if (source.Entities.Count == 0)
        {
            return Escape(source.Text);
        }

        var html = new StringBuilder(source.Text.Length * 2);
        var open = new Stack<Entity>();
        var waiting = new Queue<Entity>(source.Entities.OrderBy(e => e.Offset).ThenByDescending(e => e.Length));
        var cuts = source.Entities.SelectMany(e => new[] { e.Offset, e.End }).Append(source.Text.Length)
            .Select(cut => Math.Clamp(cut, 0, source.Text.Length)).Distinct().Order();
        var written = 0;
        foreach (var cut in cuts)
        {
            html.Append(Escape(source.Text[written..cut]));
            written = cut;
            Close(html, open, cut);
            while (waiting.TryPeek(out var next) && next.Offset <= cut)
            {
                Open(html, open, waiting.Dequeue());
            }
        }

        Close(html, open, int.MaxValue);
        return html.ToString();
    }

    private static void Open(StringBuilder html, Stack<Entity> open, Entity entity)
    {
        html.Append(StartTag(entity));
        open.Push(entity);
    }

    private static void Close(StringBuilder html, Stack<Entity> open, int cut)
    {
        // Entities may overlap without nesting: those that go on are opened again.
        var again = new Stack<Entity>();
        while (open.Any(e => e.End <= cut))
        {
            var entity = open.Pop();
            html.Append(EndTag(entity));
            if (entity.End > cut)
            {
                again.Push(entity);
            }
        }

        foreach (var entity in again)
        {
            Open(html, open, entity);
        }
    }

    private static string StartTag(Entity entity) => entity.Type switch
    {
        "text_link" when IsSafe(entity) =>
            $"<a href=\"{Escape(entity.Argument ?? "")}\" target=\"_blank\" rel=\"noopener noreferrer\">",
        "spoiler" => "<span class=\"tg-spoiler\">",
        "bot_command" => "<span class=\"tg-command\">",
        "custom_emoji" => "<span class=\"tg-emoji\">",
        "date_time" => $"<span class=\"tg-time\" data-unix=\"{Escape(entity.Argument ?? "")}\">",
        "expandable_blockquote" => "<blockquote class=\"expandable\">",
        _ => $"<{Tag(entity)}>",
    };

    private static string EndTag(Entity entity) => $"</{Tag(entity)}>";

    private static string Tag(Entity entity) => entity.Type switch
    {
        "bold" => "b",
        "italic" => "i",
        "underline" => "u",
        "strikethrough" => "s",
        "code" => "code",
        "pre" => "pre",
        "text_link" when IsSafe(entity) => "a",
        "blockquote" or "expandable_blockquote" => "blockquote",
        _ => "span",
    };

    private static bool IsSafe(Entity link) =>
        Uri.TryCreate(link.Argument, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "tg" or "mailto";

    private static string Escape(string text) =>
        new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
            .Replace("\"", "&quot;").Replace("'", "&#39;").ToString();
}
