using Bot.Conversations.Dialogs;
using Bot.Conversations.Entries;
using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>The entries whose due days a coordinator moves: of units strictly below his own, never sideways.</summary>
internal static class Requests
{
    /// <summary>Whether «/extend» with these words gives time rather than asks for it.</summary>
    public static bool Gives(Talk talk, DeadlineWords words) =>
        talk.Person.UnitsAs(Role.Coordinator).Any() &&
        (!Roles.Answers(talk) || words.All || (words.Unit is { } unit && Below(talk.Catalog, talk.Person, unit)));

    /// <summary>Whether the unit stands strictly below one that the person coordinates.</summary>
    public static bool Below(Catalog catalog, Person person, Unit unit) =>
        person.HasAbove(catalog, unit.Id, Role.Coordinator);

    /// <summary>The entries that the words may mean, of units below the person: in the order in which campaigns are
    /// shown. Without a unit, all of them.</summary>
    public static IReadOnlyList<EntryKey> Keys(
        Catalog catalog, Person person, DeadlineWords words, DateTimeOffset now)
    {
        var campaigns = words.Campaign is { } named ? [named] : SummaryRequest.Visible(catalog, person, now);
        var tops = words.Unit is { } unit ? [unit.Id] : person.UnitsAs(Role.Coordinator).ToList();
        return
        [
            .. campaigns.SelectMany(campaign => tops
                .Where(top => catalog.OrganisationOf(campaign).Find(top) is not null)
                .SelectMany(top => catalog.Sources(campaign, top))
                .Where(key => words.Unit is null || key.Unit == words.Unit.Id)
                .Where(key => Below(catalog, person, catalog.Unit(key.Unit)!))
                .Distinct()),
        ];
    }

    /// <summary>The same with all that gives them a meaning.</summary>
    public static IReadOnlyList<OpenEntry> Of(Talk talk, DeadlineWords words) =>
        [.. Keys(talk.Catalog, talk.Person, words, talk.Now).Select(talk.Open)];

    /// <summary>Whether a request waits for an answer.</summary>
    public static bool Waits(OpenEntry open) => open.Entry.Review.Extension is { Decided: null };

    /// <summary>The last time the due day of a unit was set; null when it never was.</summary>
    public static Deadline? LastSet(Talk talk, Campaign campaign, string stage, string? unit) =>
        talk.View.Deadlines.LastOrDefault(each =>
            each.Campaign == campaign.Id && each.Stage == stage && each.Unit == unit);
}
