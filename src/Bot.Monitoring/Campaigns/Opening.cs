namespace Bot.Monitoring.Campaigns;

/// <summary>Whether a stage takes entries at an instant.</summary>
public enum Opening
{
    /// <summary>Its first day has not come.</summary>
    NotYet,

    /// <summary>Open, and whatever is submitted now is on time.</summary>
    Open,

    /// <summary>After the due day and before the closing one: taken and marked late.</summary>
    Late,

    /// <summary>After its last day.</summary>
    Closed,
}
