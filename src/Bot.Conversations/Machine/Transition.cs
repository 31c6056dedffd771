using Bot.Conversations.Inputs;

namespace Bot.Conversations.Machine;

/// <summary>A row of the table of a conversation: in this state, at this trigger, that dialog answers.</summary>
/// <param name="From">The state.</param>
/// <param name="Trigger">What is asked for.</param>
/// <param name="To">The states it may lead to; the guards of the dialog choose.</param>
public sealed record Transition(PlaceKind From, Trigger Trigger, IReadOnlyList<PlaceKind> To)
{
    internal Func<Talk, Command, Turn> Answer { get; init; } = (_, _) => throw new InvalidOperationException();
}
