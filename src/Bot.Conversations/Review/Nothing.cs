using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>«Нечего сообщать»: the duty is done without values, with a reason and a receipt.</summary>
internal static class Nothing
{
    public static Turn Say(Talk talk, Command command)
    {
        EntryKey? meant = talk.Place switch
        {
            Place.Inside inside => inside.Entry,
            Place.Judging judging => judging.Entry,
            Place.Idle { Waiting: Place.Inside waiting } => waiting.Entry,
            _ => Filling.Only(talk),
        };
        if (meant is not { } key)
        {
            return Filling.Open(talk, new Command(Trigger.Fill));
        }

        var open = talk.Open(key);
        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return refusal;
        }

        return EntryMachine.Takes(open.Entry.State, EntryTrigger.Excuse)
            ? Reasons.Begin(
                talk, new Place.Reasoning(key, open.Entry.Revision, ReasonFor.Nothing), command.Argument)
            : Talk.To(new Place.Reviewing(key), ReviewScreen.Of(talk, open).After(talk.T("nothing.sent")));
    }

    public static Turn Done(Talk talk, OpenEntry open, Place.Reasoning place, string reason)
    {
        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return Dialogs.Turns.Prefaced(refusal, talk.T("closed.notKept"));
        }

        if (!EntryMachine.Takes(open.Entry.State, EntryTrigger.Excuse))
        {
            return Talk.To(
                new Place.Reviewing(open.Key), ReviewScreen.Of(talk, open).After(talk.T("nothing.sent")));
        }

        // A colleague has answered meanwhile: his answers are not put aside unseen.
        if (open.Entry.Revision != place.Revision && open.Progress.Answered > 0)
        {
            var now = place with { Revision = open.Entry.Revision };
            return Cards.Unsent(talk, Talk.To(now, Reasons.Screen(talk, now)), reason);
        }

        var receipt = Receipt.ForNothing(open.Entry, reason, talk.Now);
        var step = new ReviewStep.Excuse(new Act(talk.View.Chat, talk.Now, reason), receipt);
        var after = open with { Entry = open.Entry.After(step) };
        var screen = talk
            .Screen(
                "nothing.done", ("number", receipt.Number), ("campaign", open.Campaign.Title),
                ("unit", open.Unit.Name), ("at", Dates.Instant(open.Organisation, receipt.At)), ("reason", reason),
                ("hash", receipt.Sha256))
            .With(talk.Button("fill", Trigger.Fill), talk.Button("menu", Trigger.Menu));
        return Talk.To(
            new Place.Idle(), screen,
            [
                new Effect.Review(open.Key, open.Monitoring.Version, step), .. Notices.Nothing(talk, after, reason),
            ]);
    }
}
