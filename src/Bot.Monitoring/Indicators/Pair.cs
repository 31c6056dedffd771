using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Indicators;

/// <summary>Both numbers of an indicator: what stands above the line and what below.</summary>
/// <param name="Part">Above the line.</param>
/// <param name="Whole">Below the line.</param>
public readonly record struct Pair(decimal Part, decimal Whole)
{
    /// <summary>The pair of an entry; null unless both numbers are there (R31).</summary>
    public static Pair? Of(Indicator indicator, Entry entry) =>
        entry[indicator.Numerator.Question]?.Amount is { } part &&
        entry[indicator.Denominator.Question]?.Amount is { } whole
            ? new Pair(part, whole)
            : null;

    /// <summary>The sums of the pairs that are there; null when none is.</summary>
    public static Pair? Sum(IEnumerable<Pair?> pairs) => pairs.OfType<Pair>()
        .Aggregate((Pair?)null, (sum, pair) => sum is { } before
            ? new Pair(before.Part + pair.Part, before.Whole + pair.Whole)
            : pair);
}
