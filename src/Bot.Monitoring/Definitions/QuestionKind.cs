namespace Bot.Monitoring.Definitions;

/// <summary>What sort of answer a question takes.</summary>
public enum QuestionKind
{
    /// <summary>A whole number of people or things, not negative (R36).</summary>
    Count,
}
