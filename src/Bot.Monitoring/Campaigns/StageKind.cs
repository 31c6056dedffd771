namespace Bot.Monitoring.Campaigns;

/// <summary>What a stage is for.</summary>
public enum StageKind
{
    /// <summary>The monitoring is made ready; nobody answers yet.</summary>
    Preparation,

    /// <summary>Respondents fill in their entries.</summary>
    Collection,

    /// <summary>The coordinator consolidates what was collected and writes the note.</summary>
    Consolidation,
}
