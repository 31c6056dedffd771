using Bot.Conversations.Summaries;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Conversations.Deadlines;

/// <summary>What «/remind [сбор] [единица] [все]» asks for, within what the person coordinates.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Unit">The one unit that is named; null for all.</param>
/// <param name="Within">The ids of the units within which those are looked for who owe.</param>
internal sealed record ReminderRequest(Campaign Campaign, Unit? Unit, IReadOnlyList<string> Within)
{
    /// <summary>Reads a request; null when nothing is coordinated by the person, or what is named is not.</summary>
    public static ReminderRequest? Read(Catalog catalog, Person person, DeadlineWords words, DateTimeOffset now)
    {
        if (words.Unit is { } unit && !person.Has(catalog, unit.Id, Role.Coordinator))
        {
            return null;
        }

        var campaigns = words.Campaign is { } named ? [named] : SummaryRequest.Visible(catalog, person, now);
        return campaigns
            .Select(campaign => Tops(catalog, person, campaign, words.Unit) is { Count: > 0 } within
                ? new ReminderRequest(campaign, words.Within ? null : words.Unit, within)
                : null)
            .FirstOrDefault(request => request is not null);
    }

    private static List<string> Tops(Catalog catalog, Person person, Campaign campaign, Unit? unit)
    {
        var tops = unit is null ? person.UnitsAs(Role.Coordinator) : [unit.Id];
        return
        [
            .. tops.Where(top => catalog.OrganisationOf(campaign).Find(top) is not null &&
                catalog.Expected(campaign, top).Count > 0),
        ];
    }
}
