using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Recommendations;

/// <summary>A direction in which a unit lags, and whose experience it is pointed to (R54).</summary>
/// <param name="Direction">The direction.</param>
/// <param name="LearnFrom">The exemplary units of the same direction, never the unit itself; may be empty.</param>
public sealed record Correction(Guidance Direction, IReadOnlyList<Unit> LearnFrom);
