namespace Bot.Monitoring.Texts;

/// <summary>A piece of text that may hold markup (b, i, code) and is put into a sentence as it is.</summary>
/// <param name="Html">Already escaped.</param>
public sealed record Markup(string Html)
{
    /// <summary>The text as it is read in a message: the characters that mean markup are written out.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The text without its tags, the written-out characters put back.</summary>
    public static string Strip(string html)
    {
        foreach (var tag in new[] { "<b>", "</b>", "<i>", "</i>", "<code>", "</code>" })
        {
            html = html.Replace(tag, "", StringComparison.Ordinal);
        }

        return html
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => Html;
}
