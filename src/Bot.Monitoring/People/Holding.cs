namespace Bot.Monitoring.People;

/// <summary>A role held in a unit: it reaches that unit and everything below it, never sideways.</summary>
/// <param name="Role">What may be done.</param>
/// <param name="Unit">The id of the unit.</param>
public sealed record Holding(Role Role, string Unit);
