using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Indicators;

/// <summary>An indicator computed over some entries.</summary>
/// <param name="Indicator">The definition.</param>
/// <param name="Numerator">The sum over complete pairs; null when there is none.</param>
/// <param name="Denominator">The sum over complete pairs; null when there is none.</param>
/// <param name="Value">Unrounded, in the indicator's unit; null, never 0, when it cannot be computed (R38).</param>
/// <param name="Units">How many units gave a complete pair.</param>
/// <param name="Status">How the value stands to the target.</param>
/// <param name="Shortfall">How many people or things the numerator lacks to the target; null when none is lacking or
/// there is no target (R43).</param>
public sealed record IndicatorValue(
    Indicator Indicator, decimal? Numerator, decimal? Denominator, decimal? Value, int Units, TargetStatus Status,
    decimal? Shortfall)
{
    /// <summary>The target compared with, chosen for the unit and the day (R09); null when there is none.</summary>
    public decimal? Target { get; init; }

    /// <summary>How far the value is above the target, below it when negative: unrounded points of the indicator's
    /// unit (R43); null without a value or a target.</summary>
    public decimal? Gap => Value - Target;

    /// <summary>What the numerator has to be to reach the target; null when it does or there is none.</summary>
    public decimal? Needed => Numerator + Shortfall;

    /// <summary>The external level to compare with (R45); null when none is set for the indicator.</summary>
    public decimal? Model { get; init; }
}
