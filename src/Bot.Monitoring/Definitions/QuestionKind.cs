namespace Bot.Monitoring.Definitions;

/// <summary>What sort of answer a question takes.</summary>
public enum QuestionKind
{
    /// <summary>A whole number of people or things, not negative (R36).</summary>
    Count,

    /// <summary>A number that may have a fraction: «decimal» in a file.</summary>
    Fraction,

    /// <summary>A share in percent, 0 to 100 unless a rule says otherwise; a decimal comma is taken (R36).</summary>
    Percent,

    /// <summary>An amount of money in the question's unit, at most two decimals.</summary>
    Money,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Several of the options, in no order.</summary>
    MultiChoice,

    /// <summary>Several of the options, the most important first.</summary>
    Ranking,

    /// <summary>Points of an expert: each option is worth its points (R12).</summary>
    Score,

    /// <summary>Words of one's own.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no; kept as an option with the key «yes» or «no».</summary>
    YesNo,
}
