using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Indicators;

/// <summary>Ratio of sums (R41): factor × Σ numerator / Σ denominator over the complete pairs.</summary>
public static class IndicatorCalculator
{
    /// <summary>Computes one indicator over entries; the order of the entries does not matter.</summary>
    /// <param name="indicator">The definition.</param>
    /// <param name="entries">Whose answers enter the sums.</param>
    /// <param name="target">What the unit has to reach, as <see cref="Target.For"/> chose it; null for nothing.</param>
    public static IndicatorValue Compute(Indicator indicator, IEnumerable<Entry> entries, decimal? target = null) =>
        OfPairs(indicator, entries.Select(entry => Pair.Of(indicator, entry)), target);

    /// <summary>Computes one indicator over the pairs of units.</summary>
    /// <param name="indicator">The definition.</param>
    /// <param name="pairs">One for each unit; null where it gave none.</param>
    /// <param name="target">What has to be reached; null when nothing.</param>
    public static IndicatorValue OfPairs(Indicator indicator, IEnumerable<Pair?> pairs, decimal? target = null)
    {
        var there = pairs.OfType<Pair>().ToList();
        var (part, whole) = (there.Sum(pair => pair.Part), there.Sum(pair => pair.Whole));
        decimal? value = whole == 0 ? null : indicator.Factor * part / whole;
        return there.Count == 0
            ? new(indicator, null, null, null, 0, target is null ? TargetStatus.NoTarget : TargetStatus.NoData, null)
            {
                Target = target,
            }
            : Against(target, new(indicator, part, whole, value, there.Count, TargetStatus.NoTarget, null));
    }

    private static IndicatorValue Against(decimal? target, IndicatorValue sums)
    {
        if (target is not { } aim)
        {
            return sums;
        }

        if (sums.Value is null)
        {
            return sums with { Status = TargetStatus.NoData, Target = aim };
        }

        // Compared by products, so that no division can round a miss into a hit.
        var (part, whole, factor) = (sums.Numerator!.Value, sums.Denominator!.Value, sums.Indicator.Factor);
        return factor * part >= aim * whole
            ? sums with { Status = TargetStatus.Reached, Target = aim }
            : sums with
            {
                Status = TargetStatus.NotReached,
                Shortfall = decimal.Ceiling(aim * whole / factor) - part,
                Target = aim,
            };
    }
}
