using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Texts;

namespace Bot.Monitoring;

/// <summary>Everything an operator wrote down, read and checked. Unit ids are unique over all organisations.</summary>
/// <param name="Organisations">By the file's order.</param>
/// <param name="Monitorings">Every version of every monitoring.</param>
/// <param name="Campaigns">By the file's order; each one's monitoring and organisation are here.</param>
/// <param name="Texts">Every sentence the bot says.</param>
public sealed record Catalog(
    IReadOnlyList<Organisation> Organisations, IReadOnlyList<MonitoringDefinition> Monitorings,
    IReadOnlyList<Campaign> Campaigns, TextBook Texts)
{
    /// <summary>The campaign with this id; null when there is none.</summary>
    public Campaign? Campaign(string id) => Campaigns.FirstOrDefault(campaign => campaign.Id == id);

    /// <summary>The monitoring a campaign is pinned to.</summary>
    public MonitoringDefinition MonitoringOf(Campaign campaign) => Monitorings.First(
        monitoring => monitoring.Id == campaign.Monitoring && monitoring.Version == campaign.Version);

    /// <summary>The organisation a campaign is held in.</summary>
    public Organisation OrganisationOf(Campaign campaign) =>
        Organisations.First(organisation => organisation.Id == campaign.Organisation);

    /// <summary>The organisation that has the unit; null when none has.</summary>
    public Organisation? OrganisationWith(string unit) =>
        Organisations.FirstOrDefault(organisation => organisation.Find(unit) is not null);

    /// <summary>The unit with this id; null when there is none.</summary>
    public Unit? Unit(string id) => OrganisationWith(id)?.Find(id);

    /// <summary>The entries a campaign expects within a unit (R30), in the order of the organisation's file.</summary>
    public IReadOnlyList<EntryKey> Expected(Campaign campaign, string within) =>
    [
        .. OrganisationOf(campaign).AtLevel(campaign.Level, within).Select(unit => new EntryKey(campaign.Id, unit.Id)),
    ];
}
