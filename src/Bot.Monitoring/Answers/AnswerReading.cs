namespace Bot.Monitoring.Answers;

/// <summary>What was understood of a text as the answer to a question.</summary>
public abstract record AnswerReading
{
    private AnswerReading()
    {
    }

    /// <summary>An answer, and no other could be meant.</summary>
    /// <param name="Answer">The answer.</param>
    public sealed record Taken(Answer Answer) : AnswerReading;

    /// <summary>A part and its whole in one message: «173 171 из 174 876».</summary>
    /// <param name="Part">The first number.</param>
    /// <param name="Whole">The second number.</param>
    public sealed record Pair(decimal Part, decimal Whole) : AnswerReading;

    /// <summary>No answer; the fault names the sentence that says what was expected.</summary>
    /// <param name="Fault">What is wrong.</param>
    public sealed record Wrong(ReadingFault Fault) : AnswerReading;
}
