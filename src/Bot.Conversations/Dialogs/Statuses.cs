using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Dialogs;

/// <summary>How far one's entries are, and by when they are due.</summary>
internal static class Statuses
{
    public static Turn Show(Talk talk, Command command)
    {
        var entries = Filling.EntriesOf(talk.Catalog, talk.Person);
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
            "status.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name), ("done", open.Done),
            ("total", open.Monitoring.Questions.Count), ("due", new Markup(Dates.Due(talk, open))));
        var state = open.Entry.Receipt is { } receipt
            ? talk.T(
                "status.submitted", ("number", receipt.Number), ("at", Dates.Instant(open.Organisation, receipt.At)))
            : talk.T(open.Done == 0 ? "status.empty" : open.Unanswered.Any() ? "status.draft" : "status.ready");
        return head + "\n" + state;
    }
}
