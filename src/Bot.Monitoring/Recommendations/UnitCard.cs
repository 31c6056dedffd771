using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Recommendations;

/// <summary>All that the directions of a campaign say of one unit (R55, R56).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Corrections">The directions in which it lags, in the document's order.</param>
/// <param name="Examples">The directions in which others are to learn from it, in the document's order.</param>
public sealed record UnitCard(Unit Unit, IReadOnlyList<Correction> Corrections, IReadOnlyList<Guidance> Examples);
