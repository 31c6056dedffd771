namespace Bot.Monitoring.Definitions;

/// <summary>The value an indicator has to reach (R09). All values are in the indicator's own unit: 40 means
/// 40 %.</summary>
/// <param name="Value">The one value of the document (R09b); null when only the finer ones below are set.</param>
/// <param name="Source">The document that sets it; null when not stated.</param>
public sealed record Target(decimal? Value, string? Source = null)
{
    /// <summary>By calendar year (R09c); past years are a baseline. Empty when there is no trajectory.</summary>
    public IReadOnlyDictionary<int, decimal> ByYear { get; init; } = new Dictionary<int, decimal>();

    /// <summary>Stages inside a year, the earliest first (R09d): each holds to its day, inclusive.</summary>
    public IReadOnlyList<StagedTarget> ByDate { get; init; } = [];

    /// <summary>By the id of a unit (R09e); it holds after the last stage.</summary>
    public IReadOnlyDictionary<string, decimal> ByUnit { get; init; } = new Dictionary<string, decimal>();

    /// <summary>What a unit has to reach on a day: the stage still running, else its own value, else the year's, else
    /// the one value; null when nothing is set for it.</summary>
    /// <param name="unit">The id of the unit looked at.</param>
    /// <param name="year">The calendar year of the trajectory that is compared with.</param>
    /// <param name="day">The local day the value is about.</param>
    public decimal? For(string unit, int year, DateOnly day) =>
        ByDate.FirstOrDefault(stage => day <= stage.Until)?.Value
        ?? In(ByUnit, unit)
        ?? In(ByYear, year)
        ?? Value
        ?? (ByDate.Count == 0 ? null : ByDate[^1].Value);

    private static decimal? In<TKey>(IReadOnlyDictionary<TKey, decimal> values, TKey key) =>
        values.TryGetValue(key, out var value) ? value : null;
}
