namespace Bot.Monitoring.Campaigns;

/// <summary>Whose figure enters the sums where a unit has its own and those of the units below.</summary>
public enum RollUpSource
{
    /// <summary>The unit's own.</summary>
    Own,

    /// <summary>The sum of the units below.</summary>
    Below,
}
