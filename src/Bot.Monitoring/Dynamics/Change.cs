using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;

namespace Bot.Monitoring.Dynamics;

/// <summary>What became of one indicator since the previous campaign (R47, R70).</summary>
/// <param name="Indicator">As it is defined now.</param>
/// <param name="Since">The earlier campaign.</param>
public abstract record Change(Indicator Indicator, Campaign Since)
{
    /// <summary>Both values, side by side.</summary>
    /// <param name="Indicator">As it is defined now.</param>
    /// <param name="Since">The earlier campaign.</param>
    /// <param name="Was">The earlier value.</param>
    /// <param name="Now">The present value.</param>
    public sealed record Known(Indicator Indicator, Campaign Since, IndicatorValue Was, IndicatorValue Now)
        : Change(Indicator, Since)
    {
        /// <summary>The growth, unrounded, in points of the indicator's unit; negative for a fall.</summary>
        public decimal Difference => Now.Value!.Value - Was.Value!.Value;
    }

    /// <summary>No comparison, and why.</summary>
    /// <param name="Indicator">As it is defined now.</param>
    /// <param name="Since">The earlier campaign.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Unknown(Indicator Indicator, Campaign Since, Incomparable Reason) : Change(Indicator, Since);
}
