using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Summaries;

/// <summary>What «/summary [campaign] [indicator] [unit]» asks for, within what the person may see.</summary>
internal sealed record SummaryRequest(Campaign Campaign, Indicator? Indicator, Unit Unit)
{
    /// <summary>The words of a request, for a button.</summary>
    public static string Written(Campaign campaign, Indicator? indicator, Unit unit) =>
        indicator is null ? $"{campaign.Id} {unit.Id}" : $"{campaign.Id} {indicator.No} {unit.Id}";

    /// <summary>Reads a request; null when the person may see nothing, or a word names nothing that he may see: the two
    /// are not told apart, so that a refusal reveals nothing.</summary>
    public static SummaryRequest? Read(Catalog catalog, Person person, string? words, DateTimeOffset now)
    {
        var rest = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var visible = Visible(catalog, person, now).ToList();
        if (Take(rest, word => visible.Find(each => Same(each.Id, word))) is not { } campaign &&
            (campaign = visible.FirstOrDefault()) is null)
        {
            return null;
        }

        var indicator = Take(rest, word => catalog.MonitoringOf(campaign).Indicator(word.TrimEnd('.')));
        var organisation = catalog.OrganisationOf(campaign);
        var unit = rest.Count == 0
            ? Top(catalog, person, organisation)
            : (UnitNames.Read(organisation, string.Join(' ', rest)) as UnitName.Known)?.Unit;
        return unit is null || !person.Has(catalog, unit.Id, Role.Viewer, Role.Coordinator, Role.Respondent)
            ? null
            : new SummaryRequest(campaign, indicator, unit);
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

    private static T? Take<T>(List<string> words, Func<string, T?> find)
        where T : class
    {
        if (words.Count == 0 || find(words[0]) is not { } found)
        {
            return null;
        }

        words.RemoveAt(0);
        return found;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
