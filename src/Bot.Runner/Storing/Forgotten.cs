namespace Bot.Runner.Storing;

/// <summary>What was removed with a person.</summary>
/// <param name="No">The number that is left in the audit in the person's place.</param>
/// <param name="Roles">Roles, withdrawn ones too.</param>
/// <param name="Letters">Letters to the person, sent ones too.</param>
/// <param name="Deliveries">Deliveries of the person that were still known.</param>
/// <param name="Answers">The answers that stay, without their author.</param>
public sealed record Forgotten(long No, int Roles, int Letters, int Deliveries, int Answers);
