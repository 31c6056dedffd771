using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>How far one's entries are, and by when they are due.</summary>
internal static class Statuses
{
    public static Turn Show(Talk talk, Command command)
    {
        var entries = Filling.Concerning(talk);
        if (entries.Count == 0)
        {
            return Roles.Coordinates(talk)
                ? Completing.Show(talk, command)
                : Filling.None(talk);
        }

        var parts = entries.Select(key => Of(talk, talk.Open(key)));
        var review = talk.Button("review", Trigger.Review);
        var screen = new Screen(string.Join("\n\n", parts), []);
        screen = Filling.Takes(talk) ? screen.With(talk.Button("fill", Trigger.Fill), review) : screen.With(review);
        return talk.Stay((entries.Any(key => MayAsk(talk, talk.Open(key)))
            ? screen.With(talk.Button("askExtension", Trigger.Extend))
            : screen).With(talk.Button("menu", Trigger.Menu)));
    }

    /// <summary>When the entry is due, or that no answers are taken any more.</summary>
    public static string Due(Talk talk, OpenEntry open) => (open.At(talk.Now), open.Campaign.Collection) switch
    {
        (Opening.Closed, var stage) => talk.T(
            "due.closed", ("date", Plain(talk, stage.LastOf(open.Unit.Id)!.Value))),
        (not Opening.NotYet, { Closes: { } closes } collection) when collection.DueOf(open.Unit.Id) is null =>
            talk.T("due.closes", ("date", Plain(talk, closes))),
        _ => Dates.Due(talk, open),
    };

    /// <summary>Whether more time can be asked for, for one of the forms that concern the person.</summary>
    public static bool MayAsk(Talk talk) => Filling.Concerning(talk).Any(key => MayAsk(talk, talk.Open(key)));

    /// <summary>Whether more time can be asked for.</summary>
    public static bool MayAsk(Talk talk, OpenEntry open) => ExtensionRule.Of(
        open.Campaign.Collection, open.Entry, LocalDay.Of(talk.Now, open.Organisation.Zone)) is null;

    private static string Plain(Talk talk, DateOnly day) => talk.T(
        "date.plain", ("day", day.Day), ("month", talk.T("date.months").Split('|')[day.Month - 1]), ("year", day.Year));

    private static string Of(Talk talk, OpenEntry open)
    {
        var head = talk.T(
            "status.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
            ("done", open.Progress.Answered), ("total", open.Progress.Questions),
            ("due", new Markup(Due(talk, open))));
        if (Standing.Of(talk, open) is { } standing)
        {
            return head + "\n" + standing;
        }

        var state = open.Entry is { State: EntryState.Submitted, Receipt: { } receipt }
            ? talk.T(
                "status.submitted", ("number", receipt.Number), ("at", Dates.Instant(open.Organisation, receipt.At)))
            : talk.T(open.Progress switch
            {
                { Answered: 0 } when open.At(talk.Now) == Opening.Closed => "status.closedEmpty",
                _ when open.At(talk.Now) == Opening.Closed => "status.closedDraft",
                { Answered: 0 } => "status.empty",
                { Complete: true } => "status.ready",
                _ => "status.draft",
            });
        return head + "\n" + state;
    }
}
