namespace Bot.Monitoring.Campaigns;

/// <summary>What a stage is for.</summary>
public enum StageKind
{
    /// <summary>Respondents fill in their entries.</summary>
    Collection,

    /// <summary>The coordinator consolidates what was collected.</summary>
    Consolidation,
}
