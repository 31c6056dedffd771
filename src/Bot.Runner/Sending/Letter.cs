using Bot.Monitoring.Documents;

namespace Bot.Runner.Sending;

/// <summary>A row of the outbox.</summary>
/// <param name="Id">Its id in the store; 0 before it is committed. Letters of a chat go out in the order of their
/// ids.</param>
/// <param name="Chat">To whom.</param>
/// <param name="Lane">Who goes first.</param>
/// <param name="Text">Escaped text with b, i and code; of any length.</param>
/// <param name="Buttons">Rows of buttons; empty for none.</param>
/// <param name="NotBefore">Not to be sent earlier; null for at once.</param>
/// <param name="NotAfter">Of no use later; null for never.</param>
/// <param name="Attempts">How often it was tried.</param>
public sealed record Letter(
    long Id, long Chat, Lane Lane, string Text, IReadOnlyList<IReadOnlyList<LetterButton>> Buttons,
    DateTimeOffset? NotBefore = null, DateTimeOffset? NotAfter = null, int Attempts = 0)
{
    /// <summary>The file it carries, its text being the caption; null for a message.</summary>
    public Document? Attached { get; init; }

    /// <summary>The menu of commands it sets instead of saying anything, its text being what each of them does, one
    /// a line; empty to fall back to everybody's menu. Null for a message.</summary>
    public IReadOnlyList<string>? Commands { get; init; }
}
