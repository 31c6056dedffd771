using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Deadlines;

/// <summary>A coordinator refuses more time.</summary>
internal static class Refusing
{
    /// <summary>«Отказать».</summary>
    public static Turn Show(Talk talk, Command command)
    {
        var words = DeadlineWords.Read(talk.Catalog, talk.Person, command.Argument, ExtensionAsking.Today(talk));
        return GrantScreen.Forbidden(talk, words) is { } forbidden ? talk.Stay(forbidden) : Refuse(talk, words);
    }

    /// <summary>The same after the words were read.</summary>
    public static Turn Refuse(Talk talk, DeadlineWords words)
    {
        var asked = Requests.Of(talk, words).Where(open => open.Entry.Review.Extension is not null).ToList();
        var waiting = asked.Where(Requests.Waits).ToList();
        return (asked, waiting) switch
        {
            // A name that is not known is no reason for what another unit asks.
            _ when words is { Unit: null, Dated: false, NoDay: null, Rest.Length: > 0 } =>
                talk.Stay(GrantScreen.NotYours(talk)),
            // A button under an older request does not refuse the one that came after it.
            (_, [var only]) when words is { Campaign: not null, Day: { } day } &&
                only.Entry.Review.Extension!.Until != day => talk.Stay(GrantScreen.Open(talk, waiting)
                    .After(talk.T("grant.otherRequest", ("date", Spans.Long(talk, day))))),
            (_, [var only]) when words.Rest.Length <= ExtensionAsking.LongestReason => Refuse(talk, words, only),
            (_, [_]) => talk.Stay(talk.Screen("explain.tooLong", ("longest", ExtensionAsking.LongestReason))),
            (_, { Count: > 1 }) => talk.Stay(GrantScreen.Open(talk, waiting)),
            ([var only], _) when words.Unit is not null => talk.Stay(GrantScreen.Already(talk, only)),
            _ => talk.Stay(GrantScreen.NoRequest(talk, words.Unit)),
        };
    }

    private static Turn Refuse(Talk talk, DeadlineWords words, Entries.OpenEntry open)
    {
        var act = new Act(talk.View.Chat, talk.Now, words.Reason);
        var respondents = talk.View.People.RespondentsOf(talk.Catalog, open.Unit.Id);
        return Turns.After(
            [
                new Effect.Review(open.Key, open.Monitoring.Version, new ReviewStep.Decide(act, false)),
                .. Told.To(talk, respondents, there => GrantScreen.RefusalToRespondent(there, open, act)),
            ],
            talk.Stay(GrantScreen.Refused(talk, open, act, respondents)));
    }
}
