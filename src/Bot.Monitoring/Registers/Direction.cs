namespace Bot.Monitoring.Registers;

/// <summary>A heading of a register.</summary>
/// <param name="Id">The id decisions refer to.</param>
/// <param name="Title">The heading.</param>
public sealed record Direction(string Id, string Title);
