using Bot.Monitoring;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Versions;
using Bot.Runner.Storing;

namespace Bot.App.Versions;

/// <summary>What becomes of every entry of a campaign that is pinned to another version: planned whole, then done
/// whole.</summary>
/// <param name="To">The version they move to.</param>
/// <param name="Plans">Entries and what would become of each, in the order of their units' ids.</param>
/// <param name="Lost">Versions of entries that no file describes any more.</param>
internal sealed record CampaignMove(
    MonitoringDefinition To, IReadOnlyList<(Entry Entry, MigrationPlan Plan)> Plans, IReadOnlyList<int> Lost)
{
    /// <summary>Answers that have no place in the newer version.</summary>
    public IEnumerable<(EntryKey Entry, KeptAnswer Answer)> Orphans =>
        Plans.SelectMany(each => each.Plan.Orphans.Select(orphan => (each.Entry.Key, orphan)));

    /// <summary>What the store is asked to do.</summary>
    public IReadOnlyList<EntryMove> Moves =>
    [
        .. Plans.Select(each => new EntryMove(each.Entry.Key, each.Entry.Revision, To.Version, each.Plan.Renamed)),
    ];

    public static async Task<CampaignMove> Plan(Catalog catalog, IStore store, Campaign campaign)
    {
        var to = catalog.MonitoringOf(campaign);
        var pinned = (await store.Versions(campaign.Id)).Where(each => each.Value != campaign.Version)
            .OrderBy(each => each.Key.Unit, StringComparer.Ordinal).ToList();
        var entries = await store.Entries([.. pinned.Select(each => each.Key)]);
        var (plans, lost) = (new List<(Entry, MigrationPlan)>(), new SortedSet<int>());
        foreach (var (key, version) in pinned)
        {
            if (catalog.Monitorings.FirstOrDefault(each => each.Id == to.Id && each.Version == version) is { } from)
            {
                plans.Add((entries[key], Migration.Plan(from, to, entries[key])));
            }
            else
            {
                lost.Add(version);
            }
        }

        return new CampaignMove(to, plans, [.. lost]);
    }
}
