namespace Bot.Monitoring.People;

/// <summary>Somebody who holds a role now.</summary>
/// <param name="No">The number by which the role is withdrawn.</param>
/// <param name="Person">The messenger's id.</param>
/// <param name="Name">The display name.</param>
/// <param name="Language">«ru» or «en».</param>
/// <param name="Holding">The role and the unit.</param>
/// <param name="Since">When it was taken up.</param>
/// <param name="Reachable">Whether messages arrive.</param>
public sealed record Member(
    long No, long Person, string Name, string Language, Holding Holding, DateTimeOffset Since, bool Reachable);
