using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.People;

/// <summary>An invitation that a row of a list asks for.</summary>
/// <param name="Row">The number of the row, from 1.</param>
/// <param name="Unit">Where to.</param>
/// <param name="Role">As what.</param>
/// <param name="Name">For whom; null when the row does not say.</param>
/// <param name="Hours">How long it is good.</param>
public sealed record PlannedInvitation(int Row, Unit Unit, Role Role, string? Name, int Hours);
