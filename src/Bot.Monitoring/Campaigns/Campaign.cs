namespace Bot.Monitoring.Campaigns;

/// <summary>When a monitoring is held and of whom.</summary>
/// <param name="Id">The id of the file: «dee-2021».</param>
/// <param name="Title">The title in messages.</param>
/// <param name="Monitoring">The id of the monitoring.</param>
/// <param name="Version">The version of the monitoring its entries are pinned to.</param>
/// <param name="Organisation">The id of the organisation.</param>
/// <param name="Level">The level whose units answer (R29, R30).</param>
/// <param name="From">The first day of the period the values are about (R34).</param>
/// <param name="To">The last day of the period.</param>
/// <param name="Stages">In the order of the file; may overlap (R17).</param>
public sealed record Campaign(
    string Id, string Title, string Monitoring, int Version, string Organisation, string Level,
    DateOnly From, DateOnly To, IReadOnlyList<Stage> Stages)
{
    /// <summary>The stage in which answers are collected.</summary>
    public Stage Collection => Stages.First(stage => stage.Kind == StageKind.Collection);
}
