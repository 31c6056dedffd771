using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Dialogs;

/// <summary>Whoever looks at lists in the middle of a question has that question waiting behind them.</summary>
internal static class Looking
{
    private const int LongestQuote = 40;

    /// <summary>The same dialog, after which nothing typed answers the question that was open: a number typed under a
    /// list may be meant for the list.</summary>
    public static Func<Talk, Command, Turn> Around(Func<Talk, Command, Turn> show) => (talk, command) =>
        Behind(show(talk, command));

    /// <summary>«Вопрос 2.1» leads to another question of the form that waits.</summary>
    public static Turn Go(Talk talk, Command command) => talk.Place is Place.Idle { Waiting: Place.Inside waiting }
        ? Questions.Go(talk with { Place = waiting }, command)
        : Helping.NoEntryOpen(talk, command);

    /// <summary>Puts the question that waits again, and says that nothing was recorded; null when none waits.</summary>
    public static Turn? Back(Talk talk, Command command)
    {
        if (talk.Place is not Place.Idle { Waiting: Place.Inside waiting } ||
            waiting is not (Place.Asking or Place.Unconfirmed or Place.ExplainingAbsence))
        {
            return null;
        }

        var words = command.Trigger == Trigger.Words ? (command.Argument ?? "").ReplaceLineEndings(" ").Trim() : "";
        var preface = words.Length == 0
            ? talk.T("looking.nothing")
            : talk.T("looking.words", ("words", new Markup(Markup.Escape(Labels.Cut(words, LongestQuote)))));
        return Filling.Refusal(talk, talk.Open(waiting)) ??
            Turns.Prefaced(Engine.Current(talk with { Place = waiting }), preface);
    }

    private static Turn Behind(Turn turn) => turn.Place switch
    {
        Place.Asking or Place.Unconfirmed or Place.ExplainingAbsence =>
            turn with { Place = new Place.Idle(turn.Place) },
        Place.Judging => turn with { Place = Leaving.Behind(turn.Place) },
        _ => turn,
    };
}
