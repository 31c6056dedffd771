using System.Globalization;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Recommendations;

namespace Bot.Conversations.Recommendations;

/// <summary>What «рекомендации [кампания] [единица] [список]» asks for, within what the person may see.</summary>
/// <param name="Campaign">Whose recommendations.</param>
/// <param name="Unit">For whom.</param>
/// <param name="Group">The one list that is to be read; null for all that concerns the unit.</param>
/// <param name="Page">From 1.</param>
internal sealed record AdviceRequest(Campaign Campaign, Unit Unit, Addressee? Group, int Page)
{
    private static readonly HashSet<string> ListWords = new(StringComparer.OrdinalIgnoreCase) { "список", "list" };

    private static readonly HashSet<string> PageWords =
        new(StringComparer.OrdinalIgnoreCase) { "страница", "стр", "стр.", "page" };

    /// <summary>The words of a request, for a button.</summary>
    public string Written => string.Join(' ', new[]
    {
        Campaign.Id, Unit.Id, Group?.Id, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
    }.OfType<string>());

    /// <summary>The campaigns with something to read in which the person holds a role: those with directions first,
    /// then the latest. What is not out yet is none of them (R60).</summary>
    public static IEnumerable<Campaign> Visible(Catalog catalog, Person person, DateTimeOffset now) => catalog.Campaigns
        .Where(campaign => HasAdvice(catalog, campaign) && IsOut(catalog, campaign, now) &&
            Top(catalog.OrganisationOf(campaign), person) is not null)
        .OrderByDescending(campaign => campaign.Advice.Guidance.Count > 0)
        .ThenByDescending(campaign => campaign.To);

    /// <summary>Whether a campaign's recommendations may be read by now.</summary>
    public static bool IsOut(Catalog catalog, Campaign campaign, DateTimeOffset now) =>
        campaign.IsOut(LocalDay.Of(now, catalog.OrganisationOf(campaign).Zone));

    /// <summary>Reads a request; null when there is nothing the person may see, or the words name nothing of it.
    /// </summary>
    public static AdviceRequest? Read(Catalog catalog, Person person, string? words, DateTimeOffset now)
    {
        var rest = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var visible = Visible(catalog, person, now).ToList();
        var named = visible.Find(each => rest.Count > 0 && Same(each.Id, rest[0]));
        if (named is not null)
        {
            rest.RemoveAt(0);
        }

        return (named is null ? visible : [named])
            .Select(campaign => Read(catalog, campaign, person, [.. rest]))
            .OfType<AdviceRequest>()
            .OrderByDescending(request => request.Concerns(catalog))
            .FirstOrDefault();
    }

    private static AdviceRequest? Read(Catalog catalog, Campaign campaign, Person person, List<string> rest)
    {
        var organisation = catalog.OrganisationOf(campaign);
        Addressee? group = null;
        var page = 1;
        while (rest.Count > 0 && UnitNames.Read(organisation, string.Join(' ', rest)) is not UnitName.Known)
        {
            var last = rest[^1];
            rest.RemoveAt(rest.Count - 1);
            if (!int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                group = campaign.Advice.Addressees.FirstOrDefault(each => Same(each.Id, last)) ?? group;
                if (group is null && !PageWords.Contains(last))
                {
                    return null;
                }
            }
            else if (rest.Count > 0 && ListWords.Contains(rest[^1]))
            {
                rest.RemoveAt(rest.Count - 1);
                group = campaign.Advice.Addressees.ElementAtOrDefault(number - 1);
                if (group is null)
                {
                    return null;
                }
            }
            else
            {
                page = Math.Max(1, number);
            }
        }

        var unit = rest.Count == 0
            ? Top(organisation, person)
            : (UnitNames.Read(organisation, string.Join(' ', rest)) as UnitName.Known)?.Unit;
        return unit is null || !person.Has(catalog, unit.Id, Role.Viewer, Role.Coordinator, Role.Respondent) ||
            (group is not null && !campaign.Readable(organisation, unit).Contains(group))
                ? null
                : new AdviceRequest(campaign, unit, group, page);
    }

    /// <summary>Whoever looks at many units looks first at all of them.</summary>
    private static Unit? Top(Organisation organisation, Person person) => person.Holdings
        .OrderBy(holding => holding.Role == Role.Respondent)
        .Select(holding => organisation.Find(holding.Unit))
        .FirstOrDefault(unit => unit is not null);

    private static bool HasAdvice(Catalog catalog, Campaign campaign) =>
        !campaign.Advice.IsEmpty() || catalog.MonitoringOf(campaign).Criteria.Any();

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private bool Concerns(Catalog catalog) => Unit.Parent is null
        ? !Campaign.Advice.IsEmpty()
        : Campaign.Advice.Guidance.Any(row => row.Lagging.Contains(Unit.Id) || row.Exemplary.Contains(Unit.Id)) ||
            Campaign.Readable(catalog.OrganisationOf(Campaign), Unit).Any();
}
