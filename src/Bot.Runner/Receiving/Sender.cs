namespace Bot.Runner.Receiving;

/// <summary>Who sent something.</summary>
/// <param name="Id">The messenger's id of the person.</param>
/// <param name="Name">The display name.</param>
/// <param name="Language">The language of the person's client, two letters; null when not told.</param>
public sealed record Sender(long Id, string Name, string? Language);
