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

    /// <inheritdoc/>
    public override string ToString() => Html;
}
