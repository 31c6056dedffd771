using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Indicators;

/// <summary>A composite index of one unit.</summary>
/// <param name="Index">The definition.</param>
/// <param name="Value">Unrounded; null when a value it needs is absent.</param>
/// <param name="Of">How many indicators it is made of.</param>
/// <param name="Present">How many of them have a value.</param>
public sealed record IndexValue(CompositeIndex Index, decimal? Value, int Of, int Present)
{
    /// <summary>The mean of the unrounded values of the unit itself, not of the units below (R07, R08).</summary>
    public static IndexValue Compute(CompositeIndex index, IReadOnlyList<IndicatorValue> values)
    {
        var present = values
            .Where(value => index.Indicators.Contains(value.Indicator.No) && value.Value is not null)
            .Select(value => value.Value!.Value)
            .ToList();
        var computable = present.Count == index.Indicators.Count || (index.AllowPartial && present.Count > 0);
        return new IndexValue(
            index, computable ? present.Sum() / present.Count : null, index.Indicators.Count, present.Count);
    }
}
