namespace Bot.Monitoring.Definitions;

/// <summary>What a broken rule does to the answer.</summary>
public enum Severity
{
    /// <summary>The answer is refused.</summary>
    Hard,

    /// <summary>The answer is taken with a typed reason, which the reviewer sees.</summary>
    Soft,
}
