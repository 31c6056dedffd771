namespace Bot.Runner.Storing;

/// <summary>A version of a monitoring as it was when answers were given by it (R11).</summary>
/// <param name="Monitoring">The monitoring's id.</param>
/// <param name="Version">The version.</param>
/// <param name="Fingerprint">Another one is another meaning.</param>
public sealed record PublishedVersion(string Monitoring, int Version, string Fingerprint);
