namespace Bot.TelegramApi.Letters;

/// <summary>What an atom is.</summary>
internal enum AtomKind
{
    Letter,
    Space,
    NewLine,
    OpeningTag,
    ClosingTag,
}
