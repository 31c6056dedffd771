using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Recommendations;

/// <summary>What is known of one unit's handing on.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">How far it is, in its own words.</param>
/// <param name="Part">To how many it says it has sent it; null when it did not count.</param>
/// <param name="Whole">Of how many; null when it did not count.</param>
/// <param name="Confirmed">How many of the receivers have confirmed it themselves.</param>
/// <param name="Receivers">How many receivers are in the organisation's file; 0 when none is.</param>
public sealed record ForwardingProgress(
    Unit Unit, ForwardingState State, decimal? Part, decimal? Whole, int Confirmed, int Receivers);
