using Bot.Conversations.Dialogs;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Review;

/// <summary>The entries that wait for a coordinator, the earliest submission first.</summary>
internal static class Queues
{
    private const int MostLines = 30;
    private const int MostButtons = 8;
    private const int ButtonsInRow = 2;

    /// <summary>Every entry the person may look at.</summary>
    public static IReadOnlyList<EntryKey> Keys(Catalog catalog, Person person) =>
    [
        .. (from campaign in catalog.Campaigns
            from unit in person.UnitsAs(Role.Coordinator, Role.Viewer)
            where catalog.OrganisationOf(campaign).Find(unit) is not null
            from key in catalog.Sources(campaign, unit)
            select key).Distinct(),
    ];

    /// <summary>Those of them that were submitted and not judged, and the sums that can be approved.</summary>
    public static IReadOnlyList<OpenEntry> Waiting(Talk talk) =>
    [
        .. Keys(talk.Catalog, talk.Person).Select(talk.Open)
            .Where(open => open.Entry.State == EntryState.Submitted || SumCard.IsReady(talk, open))
            .OrderBy(open => open.Entry.Receipt?.At),
    ];

    public static Turn Show(Talk talk, Command command)
    {
        if (!Roles.Coordinates(talk))
        {
            return talk.Stay(talk.Screen("card.refused").With(talk.Button("menu", Trigger.Menu)));
        }

        var waiting = Waiting(talk);
        if (waiting.Count == 0)
        {
            return talk.Stay(talk.Screen("queue.empty")
                .With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu)));
        }

        var lines = waiting.Take(MostLines).Select(open => Line(talk, open)).Prepend(
            talk.T("queue.head", ("count", waiting.Count)));
        var screen = new Screen(string.Join('\n', lines), []);
        foreach (var row in waiting.Take(MostButtons).Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(open => Cards.Button(talk, open))]);
        }

        return talk.Stay(screen.With(talk.Button("missing", Trigger.Missing), talk.Button("menu", Trigger.Menu)));
    }

    private static string Line(Talk talk, OpenEntry open) => open.Entry.Receipt is { } receipt
        ? talk.T(
            "queue.line", ("unit", open.Unit.ShortName), ("name", open.Monitoring.ShortTitle),
            ("at", Acts.At(talk, open.Organisation, receipt.At)))
        : talk.T("queue.lineSum", ("unit", open.Unit.ShortName), ("name", open.Monitoring.ShortTitle));
}
