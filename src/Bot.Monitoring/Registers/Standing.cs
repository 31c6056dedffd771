namespace Bot.Monitoring.Registers;

/// <summary>How a decision stands on a day.</summary>
public enum Standing
{
    /// <summary>A month without a year, and nobody has said which twelve months are meant (R68).</summary>
    YearUnknown,

    /// <summary>Its first day has not come.</summary>
    NotYet,

    /// <summary>It may be worked on, and is not late.</summary>
    Open,

    /// <summary>Its last day has passed, and somebody has not done it.</summary>
    Overdue,

    /// <summary>Every unit of every party has done it (R64).</summary>
    Done,

    /// <summary>«Постоянно»: it has no end and is never late (R23).</summary>
    Ongoing,

    /// <summary>It ended before the register came into force: neither late nor to be done (R68).</summary>
    Past,
}
