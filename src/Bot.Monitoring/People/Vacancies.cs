using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.People;

/// <summary>Where an answer is expected and nobody is there to give it.</summary>
public static class Vacancies
{
    /// <summary>The units at or below one that a campaign expects an answer of and in which nobody holds the role to
    /// answer. Somebody above who could do it too does not count: he has his own unit to answer for.</summary>
    public static IReadOnlyList<Unit> Of(Catalog catalog, Roster roster, string top)
    {
        if (catalog.OrganisationWith(top) is not { } organisation)
        {
            return [];
        }

        var held = roster.Members.Where(member => member.Holding.Role == Role.Respondent)
            .Select(member => member.Holding.Unit).ToHashSet();
        var expected = catalog.Campaigns.Where(campaign => campaign.Organisation == organisation.Id)
            .SelectMany(campaign => catalog.Expected(campaign, top)).Select(key => key.Unit).ToHashSet();
        return [.. organisation.Units.Where(unit => expected.Contains(unit.Id) && !held.Contains(unit.Id))];
    }
}
