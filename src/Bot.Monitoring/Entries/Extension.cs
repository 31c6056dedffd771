namespace Bot.Monitoring.Entries;

/// <summary>A request for more time.</summary>
/// <param name="Until">The last local day that is asked for, inclusive.</param>
/// <param name="Asked">Who asked, when and why.</param>
/// <param name="Decided">Who decided, when and why; null while nobody did.</param>
/// <param name="Granted">Whether it was granted; false while nobody decided.</param>
public sealed record Extension(DateOnly Until, Act Asked, Act? Decided = null, bool Granted = false);
