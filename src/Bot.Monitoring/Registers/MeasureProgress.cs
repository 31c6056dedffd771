using Bot.Monitoring.Indicators;

namespace Bot.Monitoring.Registers;

/// <summary>How a measured number stands to the target that holds on a day (R25, R26).</summary>
/// <param name="Part">The numerator; null when nobody has reported it.</param>
/// <param name="Whole">The denominator; null when nobody has reported it.</param>
/// <param name="Value">In percent, unrounded; null, never 0, when it cannot be computed.</param>
/// <param name="Target">In percent; null when none is set for that unit and day.</param>
/// <param name="Until">The day by which the target is to be reached; null when the target has none.</param>
/// <param name="Status">Compared before rounding (R43).</param>
/// <param name="Shortfall">How many of the measure's unit the numerator lacks; null when none is lacking.</param>
/// <param name="Horizon">The last day for which a target is set: it may be years after the term (R26). Null when the
/// target is one value without a day.</param>
public sealed record MeasureProgress(
    decimal? Part, decimal? Whole, decimal? Value, decimal? Target, DateOnly? Until, TargetStatus Status,
    decimal? Shortfall, DateOnly? Horizon)
{
    /// <summary>Compares a number with its target.</summary>
    /// <param name="measure">The definition.</param>
    /// <param name="unit">The id of the unit whose target holds.</param>
    /// <param name="pair">What was reported; null when nothing was.</param>
    /// <param name="day">The local day the number is about.</param>
    public static MeasureProgress Compute(
        Measure measure, string unit, (decimal Part, decimal Whole)? pair, DateOnly day)
    {
        var milestones = Milestones(measure).ToList();
        var next = milestones.Where(each => each >= day).Cast<DateOnly?>().FirstOrDefault();
        var horizon = milestones.Count == 0 ? null : (DateOnly?)milestones[^1];

        // Between two years of a trajectory one works towards the next, after the last one it has to be kept.
        var aim = measure.Target.For(unit, (next ?? horizon ?? day).Year, day);
        var (part, whole) = pair is var (top, bottom) ? (top, bottom) : ((decimal?)null, (decimal?)null);
        decimal? value = whole is null or 0 ? null : 100 * part / whole;
        var status = aim is null ? TargetStatus.NoTarget
            : value is null ? TargetStatus.NoData
            : 100 * part >= aim * whole ? TargetStatus.Reached : TargetStatus.NotReached;
        decimal? lacking = status == TargetStatus.NotReached
            ? decimal.Ceiling(aim!.Value * whole!.Value / 100) - part
            : null;
        return new MeasureProgress(part, whole, value, aim, next, status, lacking, horizon);
    }

    private static IEnumerable<DateOnly> Milestones(Measure measure) => measure.Target.ByDate
        .Select(stage => stage.Until)
        .Concat(measure.Target.ByYear.Keys.Select(year => new DateOnly(year, 12, 31)))
        .Order();
}
