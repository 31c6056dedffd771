using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Registers;

/// <summary>What one unit has not done in time, as one of the parties.</summary>
/// <param name="Of">The decision.</param>
/// <param name="Party">As whom.</param>
/// <param name="Unit">Who; null when the party has no unit at all (R65).</param>
/// <param name="Last">What it said last; null when nothing.</param>
public sealed record Debt(DecisionProgress Of, Party Party, Unit? Unit, Report? Last);
