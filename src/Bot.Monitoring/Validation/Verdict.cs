namespace Bot.Monitoring.Validation;

/// <summary>What a rule says of a set of answers.</summary>
public enum Verdict
{
    /// <summary>It holds.</summary>
    Pass,

    /// <summary>It is broken.</summary>
    Fail,

    /// <summary>A side is absent: nothing can be said, and nothing is assumed (R31).</summary>
    NotCheckable,
}
