using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>The steps that are not taken without a reason: open again, free, nothing to report, right as it
/// is.</summary>
internal static class Reasons
{
    /// <summary>«Открыть снова», with the reason in the same message or asked for.</summary>
    public static Turn Reopen(Talk talk, Command command)
    {
        if (Cards.At(talk) is not { } here || CardRequest.Names(talk, command))
        {
            return Cards.Show(talk, command);
        }

        return Cards.Stop(talk, here) ?? (talk.EntryOf(here.Entry).State == EntryState.Accepted
            ? Begin(talk, new Place.Reasoning(here.Entry, here.Revision, ReasonFor.Reopen), command.Argument)
            : Cards.Put(talk, here.Entry, talk.T("card.notAccepted")));
    }

    /// <summary>«Освободить» at a card, «нечего сообщать» elsewhere.</summary>
    public static Turn Excuse(Talk talk, Command command)
    {
        if (CardRequest.Names(talk, command))
        {
            return Cards.Show(talk, command);
        }

        if (Cards.At(talk) is not { } here)
        {
            return Dialogs.Roles.Answers(talk) ? Nothing.Say(talk, command) : Cards.Show(talk, command);
        }

        var open = talk.Open(here.Entry);
        return Cards.Stop(talk, here) ?? (EntryMachine.Takes(open.Entry.State, EntryTrigger.Excuse)
            ? Begin(talk, new Place.Reasoning(here.Entry, here.Revision, ReasonFor.Excuse), command.Argument)
            : Cards.Put(talk, here.Entry, talk.T("card.notExcusable")));
    }

    /// <summary>Asks for the reason, or takes the one that came in the same message.</summary>
    public static Turn Begin(Talk talk, Place.Reasoning place, string? reason) => string.IsNullOrWhiteSpace(reason)
        ? Talk.To(place, Screen(talk, place))
        : Words(talk with { Place = place }, new Command(Trigger.Words, reason));

    public static Turn Words(Talk talk, Command command)
    {
        var place = (Place.Reasoning)talk.Place;
        var words = (command.Argument ?? "").Trim();
        if (place.For == ReasonFor.Stands && Explaining.Answered(talk, place, words) is { } answered)
        {
            return answered;
        }

        if (ReasonWords.Doubtful(words))
        {
            return Talk.To(place, Screen(talk, place).After(talk.T("reason.doubt", ("words", words))));
        }

        var reason = ReasonWords.Plain(words);
        if (Explaining.Problem(reason) is { } problem)
        {
            return Talk.To(place, Screen(talk, place).After(talk.T(problem, ("longest", Explaining.LongestReason))));
        }

        return place.For switch
        {
            ReasonFor.Nothing => Nothing.Done(talk, talk.Open(place.Entry), place, reason),
            ReasonFor.Stands => Fixing.Stand(talk, place, reason),
            _ => Cards.Stop(talk, place) is { } stopped
                ? Cards.Unsent(talk, stopped, reason)
                : Done(talk, talk.Open(place.Entry), place.For, reason),
        };
    }

    public static Screen Screen(Talk talk, Place.Reasoning place)
    {
        var open = talk.Open(place.Entry);
        var screen = place.For switch
        {
            ReasonFor.Reopen => talk.Screen("why.reopen", ("unit", open.Unit.Name)),
            ReasonFor.Excuse => Warned(talk, open, talk.Screen("why.excuse", ("unit", open.Unit.Name))),
            ReasonFor.Nothing => Warned(talk, open, talk.Screen("why.nothing", ("unit", open.Unit.Name))),
            _ => talk.Screen("why.stands", ("row", open.Monitoring.RowOf(place.Question!).No)),
        };
        return screen.With(talk.Button("back", Trigger.Back));
    }

    // Whatever was answered goes out of the summary: that has to be known before.
    private static Screen Warned(Talk talk, OpenEntry open, Screen screen) => open.Progress.Answered == 0
        ? screen
        : screen.After(talk.T(
            "why.answers", ("done", open.Progress.Answered), ("total", open.Progress.Questions)));

    private static Turn Done(Talk talk, OpenEntry open, ReasonFor what, string reason)
    {
        var act = new Act(talk.View.Chat, talk.Now, reason);
        ReviewStep step = what == ReasonFor.Reopen ? new ReviewStep.Reopen(act) : new ReviewStep.Excuse(act, null);
        var after = open with { Entry = open.Entry.After(step) };
        var told = (what == ReasonFor.Reopen
            ? Notices.Reopened(talk, after, act)
            : Notices.Freed(talk, after, act)).ToList();
        var screen = talk
            .Screen(
                what == ReasonFor.Reopen ? "reopen.done" : "excuse.done", ("unit", open.Unit.Name),
                ("told", Audience.Told(talk, open, told)))
            .With(talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu));
        return Talk.To(
            Cards.PlaceAfter(talk, open), screen,
            [new Effect.Review(open.Key, open.Monitoring.Version, step), .. told]);
    }
}
