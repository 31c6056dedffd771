using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Review;

/// <summary>A coordinator accepts an entry, or the sum of those below it.</summary>
internal static class Accepting
{
    public static Turn Accept(Talk talk, Command command)
    {
        if (command.Argument is not null || Cards.At(talk) is not { } here)
        {
            return Cards.Show(talk, command);
        }

        if (Cards.Stop(talk, here) is { } stopped)
        {
            return stopped;
        }

        var open = talk.Open(here.Entry);
        return Refusal(talk, open) is { } refusal ? Cards.Put(talk, here.Entry, refusal) : Done(talk, open);
    }

    private static string? Refusal(Talk talk, OpenEntry open)
    {
        if (!EntryMachine.Takes(open.Entry.State, EntryTrigger.Accept))
        {
            return Cards.Already(talk, open) ?? talk.T("card.notSent");
        }

        return SumCard.IsMeant(talk, open)
            ? SumCard.IsReady(talk, open)
                ? null
                : talk.T("sum.notYet", ("units", SumCard.Names(talk, SumCard.Open(talk, open))))
            : open.Entry.Receipt is not { Values: > 0 } ? talk.T("card.notSent")
            : null;
    }

    private static Turn Done(Talk talk, OpenEntry open)
    {
        var act = new Act(talk.View.Chat, talk.Now);
        var step = new ReviewStep.Accept(act);
        var after = open with { Entry = open.Entry.After(step) };
        var told = Notices.Accepted(talk, after, act).ToList();
        var screen = talk.Screen(
            SumCard.IsMeant(talk, open) ? "accept.sum" : "accept.done", ("unit", open.Unit.Name),
            ("campaign", open.Campaign.Title), ("told", Audience.Told(talk, open, told)));
        var row = new[] { talk.Button("toReview", Trigger.ToReview), talk.Button("menu", Trigger.Menu) };
        screen = Queues.Waiting(talk).FirstOrDefault(each => each.Key != open.Key) is { } next
            ? screen.With(Cards.Next(talk, next)).With(row)
            : screen.With(row);
        return Talk.To(
            Cards.PlaceAfter(talk, open), screen,
            [new Effect.Review(open.Key, open.Monitoring.Version, step), .. told]);
    }
}
