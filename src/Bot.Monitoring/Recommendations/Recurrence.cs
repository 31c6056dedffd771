namespace Bot.Monitoring.Recommendations;

/// <summary>Which recommendations come back over the years (R61).</summary>
public sealed class Recurrence
{
    private readonly Dictionary<string, Recommendation> all;
    private readonly ILookup<string, string> links;

    /// <summary>Links the recommendations of all campaigns: a link holds both ways, and over a third one.</summary>
    public Recurrence(Catalog catalog)
    {
        all = catalog.Campaigns
            .SelectMany(campaign => campaign.Advice.Addressees)
            .SelectMany(group => group.Recommendations)
            .DistinctBy(one => one.Id)
            .ToDictionary(one => one.Id, StringComparer.Ordinal);
        links = all.Values
            .SelectMany(one => one.Since.SelectMany(id => new[] { (From: one.Id, To: id), (From: id, To: one.Id) }))
            .ToLookup(link => link.From, link => link.To, StringComparer.Ordinal);
    }

    /// <summary>The year in which the same was recommended first; null when it is said for the first time.</summary>
    public int? Since(Recommendation recommendation)
    {
        var first = SameAs(recommendation).Select(one => one.Year).Append(recommendation.Year).Min();
        return first < recommendation.Year ? first : null;
    }

    /// <summary>The recommendations with the same meaning, in the order of their years.</summary>
    public IReadOnlyList<Recommendation> SameAs(Recommendation recommendation)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { recommendation.Id };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in links[id].Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        reached.Remove(recommendation.Id);
        return [.. reached.Select(id => all.GetValueOrDefault(id)).OfType<Recommendation>().OrderBy(one => one.Year)];
    }
}
