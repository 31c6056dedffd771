using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Review;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Entries;

/// <summary>Submitting is an act of its own: every question answered, then a receipt.</summary>
internal static class Submitting
{
    public static Turn Submit(Talk talk, Command command)
    {
        if (talk.Place is Place.Idle { Waiting: Place.Inside waiting })
        {
            return Submit(talk with { Place = waiting }, talk.Open(waiting));
        }

        if (talk.Place is Place.Inside inside)
        {
            return Submit(talk, talk.Open(inside));
        }

        return Filling.Only(talk) is { } only ? Submit(talk, talk.Open(only)) : Filling.Open(talk, command);
    }

    private static Turn Submit(Talk talk, OpenEntry open)
    {
        if (open.Entry.State == EntryState.Submitted)
        {
            return Talk.To(
                new Place.Reviewing(open.Key),
                ReceiptScreen.Of(talk, open, open.Entry.Receipt!).After(talk.T("submit.already")));
        }

        if (Filling.Refusal(talk, open) is { } refusal)
        {
            return refusal;
        }

        if (talk.Place is Place.Unconfirmed unconfirmed)
        {
            return talk.Stay(Confirming.Screen(talk, unconfirmed).After(talk.T("submit.unconfirmed")));
        }

        if (open.Entry.State == EntryState.Excused)
        {
            return Talk.To(new Place.Reviewing(open.Key), ReviewScreen.Of(talk, open).After(talk.T("submit.excused")));
        }

        if (open.Returned is { } returned)
        {
            return Questions.Put(
                talk, open, returned.Key, false, talk.T("submit.returned", ("rows", Standing.Rows(open))));
        }

        return open.Missing.ToList() is { Count: > 0 } left
            ? Questions.Put(talk, open, left[0].Key, false, Left(talk, open, left.Select(each => each.Key)))
            : open.Progress.Complete ? Done(talk, open)
            : Questions.Put(talk, open, open.Monitoring.Questions[0].Key, false, talk.T("submit.empty"));
    }

    private static string Left(Talk talk, OpenEntry open, IEnumerable<string> keys)
    {
        var rows = keys.Select(key => open.Monitoring.RowOf(key).No).ToList();
        return talk.T("submit.left", ("left", rows.Count), ("rows", string.Join(", ", rows)));
    }

    private static Turn Done(Talk talk, OpenEntry open)
    {
        var receipt = Receipt.For(open.Entry, talk.Now);
        var submitted = open with { Entry = open.Entry.Submitted(receipt) };
        return Talk.To(
            new Place.Reviewing(open.Key), ReceiptScreen.Of(talk, submitted, receipt),
            [new Effect.Submit(open.Key, receipt, talk.View.Chat), .. Notices.Received(talk, open, submitted)]);
    }
}
