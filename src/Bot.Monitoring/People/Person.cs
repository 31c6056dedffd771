namespace Bot.Monitoring.People;

/// <summary>Somebody who accepted an invitation. Nothing else about a person is kept (R72).</summary>
/// <param name="Id">The messenger's id of the person.</param>
/// <param name="Name">The display name.</param>
/// <param name="Language">«ru» or «en».</param>
/// <param name="Holdings">The roles that are not withdrawn; may be empty.</param>
public sealed record Person(long Id, string Name, string Language, IReadOnlyList<Holding> Holdings);
