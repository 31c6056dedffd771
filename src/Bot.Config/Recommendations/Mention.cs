namespace Bot.Config.Recommendations;

/// <summary>A recommendation's id where it is written down.</summary>
/// <param name="Id">The id.</param>
/// <param name="Line">The line it stands in.</param>
internal sealed record Mention(string Id, int Line);
