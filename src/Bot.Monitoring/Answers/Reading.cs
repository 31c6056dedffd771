namespace Bot.Monitoring.Answers;

/// <summary>What was understood of a typed number.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>One number.</summary>
    /// <param name="Value">Not negative.</param>
    public sealed record One(decimal Value) : Reading;

    /// <summary>A part and its whole in one message: «173 171 из 174 876».</summary>
    /// <param name="Part">The first number.</param>
    /// <param name="Whole">The second number.</param>
    public sealed record Pair(decimal Part, decimal Whole) : Reading;

    /// <summary>Not a number of that sort; the fault names the sentence that says what was expected.</summary>
    /// <param name="Fault">What is wrong.</param>
    public sealed record Wrong(ReadingFault Fault) : Reading;
}
