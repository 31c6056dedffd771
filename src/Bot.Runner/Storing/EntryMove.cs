using Bot.Monitoring.Entries;

namespace Bot.Runner.Storing;

/// <summary>How an entry goes over to another version of its monitoring.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Revision">The revision it was planned from.</param>
/// <param name="Version">The version it is pinned to from now on.</param>
/// <param name="Renamed">The old key of an answer to its new one; the others keep theirs.</param>
public sealed record EntryMove(
    EntryKey Entry, long Revision, int Version, IReadOnlyDictionary<string, string> Renamed);
