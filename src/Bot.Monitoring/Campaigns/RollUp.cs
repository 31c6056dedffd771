namespace Bot.Monitoring.Campaigns;

/// <summary>That units below the answering level answer too, and which figure wins where both exist (R29).</summary>
/// <param name="Level">The level below whose entries are added up.</param>
/// <param name="Wins">Whose figure enters the sums where a unit has both.</param>
public sealed record RollUp(string Level, RollUpSource Wins);
