using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Conversations.Summaries;
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
        return talk.Stay(new Screen(string.Join("\n\n", parts), [])
            .With(talk.Button("fill", Trigger.Fill), talk.Button("review", Trigger.Review))
            .With(talk.Button("menu", Trigger.Menu)));
    }

    private static string Of(Talk talk, OpenEntry open)
    {
        var head = talk.T(
            "status.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
            ("done", open.Progress.Answered), ("total", open.Progress.Questions),
            ("due", new Markup(Dates.Due(talk, open))));
        var state = open.Entry.Receipt is { } receipt
            ? talk.T(
                "status.submitted", ("number", receipt.Number), ("at", Dates.Instant(open.Organisation, receipt.At)))
            : talk.T(open.Progress switch
            {
                { Answered: 0 } => "status.empty",
                { Complete: true } => "status.ready",
                _ => "status.draft",
            });
        return head + "\n" + state;
    }
}
