using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Summaries;

/// <summary>What «/summary [campaign] [number] [unit]» asks for, within what the person may see.</summary>
internal sealed record SummaryRequest(Campaign Campaign, Indicator? Indicator, Unit Unit)
{
    /// <summary>The question by itself that is asked for; null when none is.</summary>
    public Question? Question { get; init; }

    /// <summary>The words of a request, for a button.</summary>
    public static string Written(Campaign campaign, string? number, Unit unit) =>
        number is null ? $"{campaign.Id} {unit.Id}" : $"{campaign.Id} {number} {unit.Id}";

    /// <summary>Reads a request; null when the person may see nothing, or a word names nothing that he may see: the two
    /// are not told apart, so that a refusal reveals nothing.</summary>
    public static SummaryRequest? Read(Catalog catalog, Person person, string? words, DateTimeOffset now)
    {
        var asked = AskedWords.Read(catalog, person, words, now);
        if (asked.Campaign is not { } campaign)
        {
            return null;
        }

        var organisation = catalog.OrganisationOf(campaign);
        var unit = asked.Rest.Length == 0
            ? Top(catalog, person, organisation)
            : (UnitNames.Read(organisation, asked.Rest) as UnitName.Known)?.Unit;
        return unit is null || !person.Has(catalog, unit.Id, Role.Viewer, Role.Coordinator, Role.Respondent)
            ? null
            : new SummaryRequest(campaign, asked.Indicator, unit) { Question = asked.Question };
    }

    /// <summary>The campaigns of the organisations in which the person holds a role: those whose collection is open
    /// first, the latest opening first, then the others, the latest first.</summary>
    public static IEnumerable<Campaign> Visible(Catalog catalog, Person person, DateTimeOffset now) => catalog.Campaigns
        .Where(campaign => Top(catalog, person, catalog.OrganisationOf(campaign)) is not null)
        .OrderByDescending(campaign => IsOpen(catalog, campaign, now))
        .ThenByDescending(campaign => IsOpen(catalog, campaign, now) ? Opens(campaign) : campaign.To);

    // By the dates of the file alone: what a turn needs is asked for before it is known which due days were moved.
    private static bool IsOpen(Catalog catalog, Campaign campaign, DateTimeOffset now)
    {
        var day = LocalDay.Of(now, catalog.OrganisationOf(campaign).Zone);
        return day >= Opens(campaign) && !(day > campaign.Collection.Closes);
    }

    private static DateOnly Opens(Campaign campaign) => campaign.Collection.Opens ?? campaign.From;

    // Whoever looks at many units looks first at all of them.
    private static Unit? Top(Catalog catalog, Person person, Organisation organisation) => person.Holdings
        .OrderBy(holding => holding.Role == Role.Respondent)
        .Select(holding => organisation.Find(holding.Unit))
        .FirstOrDefault(unit => unit is not null);
}
