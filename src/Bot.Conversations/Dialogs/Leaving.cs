using Bot.Conversations.Inputs;
using Bot.Conversations.Places;

namespace Bot.Conversations.Dialogs;

/// <summary>Whoever asks for something else where the reason of a step is awaited has left that step: nothing typed
/// later may become the reason.</summary>
internal static class Leaving
{
    /// <summary>The same dialog, after which the step is not awaited any more.</summary>
    public static Func<Talk, Command, Turn> From(Func<Talk, Command, Turn> answer) => (talk, command) =>
        answer(talk, command) is var turn && turn.Place == talk.Place ? turn with { Place = Behind(talk.Place) } : turn;

    /// <summary>A question that was open waits behind the list; nothing else does.</summary>
    public static Place Behind(Place place) => place is Place.Reasoning { Question: { } question } own
        ? new Place.Idle(new Place.Asking(own.Entry, question, false))
        : new Place.Idle();
}
