using Bot.Monitoring.People;

namespace Bot.Runner.Storing;

/// <summary>A role somebody holds or held, as the operator sees it.</summary>
/// <param name="Id">The number by which it is withdrawn.</param>
/// <param name="Person">The messenger's id of the person.</param>
/// <param name="Name">The display name.</param>
/// <param name="Holding">The role and the unit.</param>
/// <param name="Since">When the invitation was taken up.</param>
/// <param name="Revoked">When it was withdrawn; null while it is held.</param>
/// <param name="Reachable">Whether messages to the person arrive.</param>
public sealed record HoldingRow(
    long Id, long Person, string Name, Holding Holding, DateTimeOffset Since, DateTimeOffset? Revoked, bool Reachable);
