using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Indicators;

/// <summary>Ratio of sums (R41): factor × Σ numerator / Σ denominator over the complete pairs.</summary>
public static class IndicatorCalculator
{
    /// <summary>Computes one indicator over entries; the order of the entries does not matter.</summary>
    public static IndicatorValue Compute(Indicator indicator, IEnumerable<Entry> entries)
    {
        var (part, whole, units) = (0m, 0m, 0);
        foreach (var entry in entries)
        {
            if (entry[indicator.Numerator.Question]?.Amount is { } top &&
                entry[indicator.Denominator.Question]?.Amount is { } bottom)
            {
                (part, whole, units) = (part + top, whole + bottom, units + 1);
            }
        }

        return units == 0 ? Absent(indicator) : Of(indicator, part, whole, units);
    }

    private static IndicatorValue Absent(Indicator indicator) => new(
        indicator, null, null, null, 0, indicator.Target is null ? TargetStatus.NoTarget : TargetStatus.NoData, null);

    private static IndicatorValue Of(Indicator indicator, decimal part, decimal whole, int units)
    {
        decimal? value = whole == 0 ? null : indicator.Factor * part / whole;
        if (indicator.Target is not { } target)
        {
            return new(indicator, part, whole, value, units, TargetStatus.NoTarget, null);
        }

        if (value is null)
        {
            return new(indicator, part, whole, value, units, TargetStatus.NoData, null);
        }

        // Compared by products, so that no division can round a miss into a hit.
        var reached = indicator.Factor * part >= target.Value * whole;
        decimal? lacking = reached ? null : decimal.Ceiling(target.Value * whole / indicator.Factor) - part;
        return new(
            indicator, part, whole, value, units, reached ? TargetStatus.Reached : TargetStatus.NotReached, lacking);
    }
}
