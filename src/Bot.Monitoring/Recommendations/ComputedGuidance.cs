using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Recommendations;

/// <summary>Directions found in the scores themselves, where nobody has written them down.</summary>
public static class ComputedGuidance
{
    /// <summary>A direction for every criterion: below the most points a unit lags, with all of them it is an example.
    /// A criterion nobody has scored keeps an empty slot (R62).</summary>
    /// <param name="monitoring">Whose criteria.</param>
    /// <param name="entries">The submitted entries, in the order of the organisation's file.</param>
    public static IReadOnlyList<Guidance> Of(MonitoringDefinition monitoring, IReadOnlyList<Entry> entries) =>
        [.. monitoring.Criteria.Select(criterion => Direction(monitoring, criterion, entries))];

    private static Guidance Direction(
        MonitoringDefinition monitoring, Question criterion, IReadOnlyList<Entry> entries)
    {
        var most = criterion.Options.Max(option => option.Points);
        var scored = entries
            .Select(entry => (entry.Key.Unit, Points: entry[criterion.Key]?.Amount))
            .Where(each => each.Points is not null)
            .ToList();
        return new Guidance(
            criterion.Key, monitoring.Id, criterion.No ?? criterion.Key, criterion.Name, criterion.Key, null, null,
            [.. scored.Where(each => each.Points < most).Select(each => each.Unit)],
            [.. scored.Where(each => each.Points >= most).Select(each => each.Unit)]);
    }
}
