namespace Bot.Monitoring.Dynamics;

/// <summary>Why two values of an indicator say nothing about a change (R47).</summary>
public enum Incomparable
{
    /// <summary>The earlier campaign had no such indicator.</summary>
    NewIndicator,

    /// <summary>It was computed from other questions, or they asked something else.</summary>
    DefinitionChanged,

    /// <summary>The periods are of different length: a half-year says nothing against a year.</summary>
    PeriodsDiffer,

    /// <summary>There was no value then.</summary>
    NoValueBefore,

    /// <summary>There is no value now.</summary>
    NoValueNow,
}
