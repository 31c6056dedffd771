namespace Bot.Sandbox.Chats;

/// <summary>The buttons of a message: inline ones, or a reply keyboard of which only the texts are kept.</summary>
/// <param name="Json">The inline keyboard as the Bot API gives it back; nothing without inline buttons.</param>
/// <param name="Buttons">Inline buttons by row.</param>
/// <param name="Keyboard">A reply keyboard by row.</param>
internal sealed record Markup(
    string? Json,
    IReadOnlyList<IReadOnlyList<SandboxButton>> Buttons,
    IReadOnlyList<IReadOnlyList<string>>? Keyboard)
{
    public static Markup None { get; } = new(null, [], null);
}
