using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Scores;

/// <summary>Adds up the points of criteria (R12). Scores and the status of indicators are two things (R46).</summary>
public static class ScoreCalculator
{
    /// <summary>The score over entries.</summary>
    /// <param name="monitoring">Whose criteria.</param>
    /// <param name="entries">In the order of the organisation's file. A total that a document states instead of points
    /// is kept as an answer under the monitoring's id.</param>
    /// <returns>Null when the monitoring scores nothing.</returns>
    public static ScoreValue? Compute(MonitoringDefinition monitoring, IReadOnlyList<Entry> entries)
    {
        var criteria = monitoring.Criteria.ToList();
        if (criteria.Count == 0)
        {
            return null;
        }

        var complete = entries.Where(entry => criteria.All(each => PointsOf(each, entry) is not null)).ToList();
        // One form shows what it has so far; a mean is taken of complete forms only.
        var counted = entries.Count == 1 ? entries : complete;
        var answered = entries.Sum(entry => criteria.Count(each => PointsOf(each, entry) is not null));
        var stated = StatedBy(monitoring, criteria, entries);
        var score = new ScoreValue(
            monitoring.Id, Mean(criteria, counted), Max(criteria), null, answered,
            criteria.Count * Math.Max(1, entries.Count))
        {
            Forms = entries.Count,
            Complete = complete.Count,
            Groups = [.. GroupsOf(monitoring, criteria, counted)],
            Units = [.. UnitsOf(monitoring, criteria, complete, stated)],
            Stated = stated,
        };
        return Named(monitoring, score);
    }

    private static ScoreValue Named(MonitoringDefinition monitoring, ScoreValue score)
    {
        var band = (score.Complete, score.Total) switch
        {
            (> 0, { } total) when score.Forms > 1 => BandScale.OfMean(monitoring.Bands, total),
            (> 0, { } total) => BandScale.Of(monitoring.Bands, total),
            _ when score is { Forms: 1, Stated: [var only], Answered: 0 } => only.Band,
            _ => null,
        };
        var level = (score, band) switch
        {
            _ when monitoring.Bands.Count == 0 => ScoreLevel.None,
            (_, not null) => ScoreLevel.Named,
            ({ Complete: > 0 }, null) => ScoreLevel.Gap,
            ({ Answered: > 0 }, null) => ScoreLevel.Incomplete,
            _ => ScoreLevel.None,
        };
        return score with { Band = band, Level = level };
    }

    private static IEnumerable<GroupScore> GroupsOf(
        MonitoringDefinition monitoring, List<Question> criteria, IReadOnlyList<Entry> entries) =>
        from of in monitoring.Groups
        let own = criteria.Where(each => each.Group == of.Id).ToList()
        where own.Count > 0
        select new GroupScore(of, Mean(own, entries), Max(own));

    private static IEnumerable<BandUnits> UnitsOf(
        MonitoringDefinition monitoring, List<Question> criteria, List<Entry> complete, List<StatedScore> stated)
    {
        var own = complete
            .Select(entry => (entry.Key.Unit, Band: BandScale.Of(monitoring.Bands, Mean(criteria, [entry])!.Value)))
            .Concat(stated.Where(each => each.Band is not null).Select(each => (each.Unit, each.Band)))
            .ToLookup(each => each.Band, each => each.Unit);
        return monitoring.Bands.Count == 0
            ? []
            : monitoring.Bands.OrderByDescending(band => band.From).Append(null)
                .Where(own.Contains)
                .Select(band => new BandUnits(band, [.. own[band]]));
    }

    private static List<StatedScore> StatedBy(
        MonitoringDefinition monitoring, List<Question> criteria, IReadOnlyList<Entry> entries) =>
    [
        .. from entry in entries
           where criteria.Any(each => PointsOf(each, entry) is null)
           let stated = entry[monitoring.Id] as Answer.Stated
           where stated is not null
           select new StatedScore(entry.Key.Unit, stated, StatedRange.Read(stated.Text) is { } range
               ? BandScale.Of(monitoring.Bands, range, Max(criteria))
               : null),
    ];

    private static decimal? Mean(List<Question> criteria, IReadOnlyList<Entry> entries)
    {
        var points = entries.SelectMany(entry => criteria.Select(each => PointsOf(each, entry))).OfType<decimal>();
        return points.Any() ? points.Sum() / entries.Count : null;
    }

    private static decimal? PointsOf(Question criterion, Entry entry) => entry[criterion.Key]?.Amount;

    /// <summary>The most points criteria can bring.</summary>
    internal static int Max(IEnumerable<Question> criteria) =>
        criteria.Sum(each => each.Options.Max(option => option.Points) ?? 0);
}
