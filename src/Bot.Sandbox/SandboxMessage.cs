namespace Bot.Sandbox;

/// <summary>A message as a person sees it.</summary>
public sealed record SandboxMessage
{
    public required int Id { get; init; }

    /// <summary><c>bot</c> or <c>user</c>.</summary>
    public required string From { get; init; }

    /// <summary>Unix seconds.</summary>
    public required long Date { get; init; }

    /// <summary>The visible text, or the caption of a file.</summary>
    public required string Text { get; init; }

    /// <summary>Rendered again from the parsed entities, every piece escaped: safe to put into a page.</summary>
    public required string Html { get; init; }

    /// <summary>The text exactly as it was sent, markup included.</summary>
    public required string Raw { get; init; }

    public required IReadOnlyList<IReadOnlyList<SandboxButton>> Buttons { get; init; }

    /// <summary>The reply keyboard that came with the message, if one did.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Keyboard { get; init; }

    public SandboxDocument? Document { get; init; }

    /// <summary><c>text</c>, <c>document</c>, <c>photo</c>, <c>sticker</c> and so on.</summary>
    public required string Kind { get; init; }

    public required bool Edited { get; init; }

    public required bool Deleted { get; init; }

    /// <summary>Grows with every change of any message.</summary>
    public required long Version { get; init; }
}
