using Bot.Monitoring.Campaigns;

namespace Bot.Monitoring.Dynamics;

/// <summary>Which campaign is compared with.</summary>
public static class PreviousCampaign
{
    /// <summary>The latest campaign of the same monitoring and organisation that is about an earlier period; null when
    /// there is none.</summary>
    public static Campaign? Of(Catalog catalog, Campaign campaign) => catalog.Campaigns
        .Where(each => each.Monitoring == campaign.Monitoring && each.Organisation == campaign.Organisation)
        .Where(each => each.From < campaign.From && each.To < campaign.To)
        .OrderBy(each => each.To)
        .LastOrDefault();
}
