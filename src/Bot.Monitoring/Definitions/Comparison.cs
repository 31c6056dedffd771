namespace Bot.Monitoring.Definitions;

/// <summary>How the two sides of a rule have to stand.</summary>
public enum Comparison
{
    /// <summary>Left equals right.</summary>
    Equal,

    /// <summary>Left differs from right.</summary>
    NotEqual,

    /// <summary>Left is greater.</summary>
    Greater,

    /// <summary>Left is greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>Left is less.</summary>
    Less,

    /// <summary>Left is less or equal.</summary>
    LessOrEqual,
}
