using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Summaries;

/// <summary>What the answers of several units to one question say together. «Нет данных» and silence are in none of it
/// (R31).</summary>
/// <param name="Question">The question.</param>
/// <param name="Units">How many answers it is made of.</param>
public abstract record Distribution(Question Question, int Units)
{
    /// <summary>How often each option was chosen.</summary>
    /// <param name="Question">A choice, several choices, yes or no, or points.</param>
    /// <param name="Units">How many answered.</param>
    /// <param name="Options">Those that were chosen at least once, the most frequent first.</param>
    public sealed record Chosen(Question Question, int Units, IReadOnlyList<OptionCount> Options)
        : Distribution(Question, Units);

    /// <summary>How important the options are together.</summary>
    /// <param name="Question">A ranking.</param>
    /// <param name="Units">How many answered.</param>
    /// <param name="Options">Those that were named at least once, by points, the most first.</param>
    public sealed record Ranked(Question Question, int Units, IReadOnlyList<OptionRank> Options)
        : Distribution(Question, Units);

    /// <summary>The sum of people, things or money.</summary>
    /// <param name="Question">A question whose answers add up.</param>
    /// <param name="Units">How many answered.</param>
    /// <param name="Sum">Unrounded; null when nobody answered.</param>
    public sealed record Summed(Question Question, int Units, decimal? Sum) : Distribution(Question, Units);

    /// <summary>The lowest and the highest share: shares without their bases have no common one (R13).</summary>
    /// <param name="Question">A percent.</param>
    /// <param name="Units">How many answered.</param>
    /// <param name="Lowest">Null when nobody answered.</param>
    /// <param name="Highest">Null when nobody answered.</param>
    public sealed record Spread(Question Question, int Units, decimal? Lowest, decimal? Highest)
        : Distribution(Question, Units);

    /// <summary>How many answered, where there is nothing to count in the answers.</summary>
    /// <param name="Question">Words or a day.</param>
    /// <param name="Units">How many answered.</param>
    public sealed record Answered(Question Question, int Units) : Distribution(Question, Units);
}
