using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Versions;
using Bot.Runner.Storing;

namespace Bot.App.Versions;

/// <summary>Holds what is stored against the definitions: entries stay with the version they were begun by, and that
/// version with its meaning (R11).</summary>
internal sealed class VersionCheck(Catalog catalog, IStore store)
{
    // A program that computes it in another way must not take its own old ones for changed files.
    private const string Scheme = "1:";

    /// <summary>Why the entries of a campaign cannot be worked with; null when they are of its version.</summary>
    public async Task<string?> Outdated(Campaign campaign)
    {
        var versions = await store.Versions(campaign.Id);
        var others = versions.Values.Where(version => version != campaign.Version).Distinct().Order().ToList();
        return others.Count == 0
            ? null
            : $"В кампании {campaign.Id} есть формы версии {string.Join(", ", others)}, а в её файле версия "
                + $"{campaign.Version}. Запустите svod migrate {campaign.Id} и посмотрите, что изменится.";
    }

    /// <summary>Each version by which answers were given and whose file means something else now, as a sentence. The
    /// meaning of all others is remembered as it is.</summary>
    /// <param name="at">Now.</param>
    public async Task<IReadOnlyList<string>> Publish(DateTimeOffset at)
    {
        var answered = await Answered();
        var published = (await store.Published()).ToDictionary(
            each => (each.Monitoring, each.Version), each => each.Fingerprint);
        var changed = new List<string>();
        foreach (var monitoring in catalog.Monitorings)
        {
            var key = (monitoring.Id, monitoring.Version);
            var (known, now) = (published.GetValueOrDefault(key), Scheme + DefinitionFingerprint.Of(monitoring));
            if (known == now)
            {
                continue;
            }

            if (answered.Contains(key) && known?.StartsWith(Scheme, StringComparison.Ordinal) == true)
            {
                changed.Add(Sentence(monitoring));
            }
            else
            {
                await store.Publish(new PublishedVersion(monitoring.Id, monitoring.Version, now), at);
            }
        }

        return changed;
    }

    private async Task<HashSet<(string, int)>> Answered()
    {
        var answered = new HashSet<(string, int)>();
        foreach (var campaign in catalog.Campaigns)
        {
            var versions = await store.Versions(campaign.Id);
            answered.UnionWith(versions.Values.Select(version => (campaign.Monitoring, version)));
        }

        return answered;
    }

    private static string Sentence(MonitoringDefinition monitoring) =>
        $"Смысл версии {monitoring.Version} мониторинга {monitoring.Id} изменился, а по ней уже отвечали. "
        + $"Сохраните прежний файл как {monitoring.Id}-v{monitoring.Version}.yaml и увеличьте version в изменённом.";
}
