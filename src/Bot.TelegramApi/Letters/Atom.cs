namespace Bot.TelegramApi.Letters;

/// <summary>The smallest piece of a text that a split must not break.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Visible">How many UTF-16 units a reader sees of it; 0 for a tag.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Atom(int Start, int Length, int Visible, AtomKind Kind)
{
    public int End => Start + Length;
}
