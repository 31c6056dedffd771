namespace Bot.Sandbox.Formatting;

/// <summary>A piece of text with a meaning; offset and length in UTF-16 units, as Telegram counts them.</summary>
/// <param name="Type">The Bot API's name of it.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Argument">Address, language, emoji id or instant, by type.</param>
/// <param name="Format">How an instant is shown.</param>
internal sealed record Entity(string Type, int Offset, int Length, string? Argument = null, string? Format = null)
{
    public int End => Offset + Length;
}
