using Bot.Monitoring;

namespace Bot.Config;

/// <summary>What reading the definitions gave: a catalog, or the whole list of issues.</summary>
/// <param name="Catalog">Null exactly when there are issues.</param>
/// <param name="Issues">By file and line.</param>
public sealed record ConfigResult(Catalog? Catalog, IReadOnlyList<ConfigIssue> Issues);
