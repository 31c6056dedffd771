using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Scores;

/// <summary>The units whose own score lies in one band.</summary>
/// <param name="Band">Which band; null for the gaps between them.</param>
/// <param name="Units">Their ids, in the order of the organisation's file.</param>
public sealed record BandUnits(Band? Band, IReadOnlyList<string> Units);
