using Bot.Config.Files;
using Bot.Monitoring.Recommendations;

namespace Bot.Config.Recommendations;

/// <summary>A file of recommendations, read on its own.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Campaign">The id of its campaign; null when it could not be read.</param>
/// <param name="Advice">Null when the file has issues.</param>
/// <param name="Ids">Each recommendation's id.</param>
/// <param name="Since">Each reference to an earlier recommendation.</param>
internal sealed record AdviceSheet(
    ConfigFile File, string? Campaign, Advice? Advice, IReadOnlyList<Mention> Ids, IReadOnlyList<Mention> Since);
