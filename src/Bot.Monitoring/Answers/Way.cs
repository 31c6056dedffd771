namespace Bot.Monitoring.Answers;

/// <summary>How a value came in (R33).</summary>
public enum Way
{
    /// <summary>Typed or pressed in the chat.</summary>
    Chat,

    /// <summary>Read from a file by the operator.</summary>
    Import,

    /// <summary>A message in the chat was edited.</summary>
    Edit,

    /// <summary>The question got another key in a new version of the monitoring.</summary>
    Migration,

    /// <summary>A command of the operator; never of a value.</summary>
    Operator,
}
