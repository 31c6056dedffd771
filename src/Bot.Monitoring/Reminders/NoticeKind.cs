namespace Bot.Monitoring.Reminders;

/// <summary>What a notice says; the earlier ones go first where one person gets several.</summary>
public enum NoticeKind
{
    /// <summary>Nothing was answered yet.</summary>
    Untouched,

    /// <summary>Something was answered, nothing is submitted.</summary>
    Started,

    /// <summary>A coordinator asked for corrections.</summary>
    Returned,

    /// <summary>The due day has passed.</summary>
    Overdue,

    /// <summary>A decision without an end: time to report again (R23).</summary>
    Ongoing,

    /// <summary>A target inside the term, or after it, comes due (R25, R26).</summary>
    Milestone,

    /// <summary>To a coordinator: who still owes after all reminders.</summary>
    Escalation,

    /// <summary>To a coordinator: who submitted and who did not.</summary>
    Digest,

    /// <summary>To a coordinator: all are in.</summary>
    AllIn,

    /// <summary>To those who take part and do not report: what is held this month (R68).</summary>
    Event,
}
