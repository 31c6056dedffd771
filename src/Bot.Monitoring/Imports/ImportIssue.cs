using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Validation;

namespace Bot.Monitoring.Imports;

/// <summary>Why a file cannot be taken.</summary>
public abstract record ImportIssue
{
    private ImportIssue()
    {
    }

    /// <summary>The row has a value and is none of the monitoring's.</summary>
    /// <param name="Row">The row.</param>
    public sealed record UnknownRow(ImportRow Row) : ImportIssue;

    /// <summary>The number is a row's and, without its letter, a criterion's: «1.1» and «К1.1».</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Component">The question of the row of that number.</param>
    /// <param name="Criterion">The criterion.</param>
    public sealed record AmbiguousRow(ImportRow Row, Question Component, Question Criterion) : ImportIssue;

    /// <summary>A cell stands to the right of the last column: a value with the separator in it was split.</summary>
    /// <param name="Row">The row.</param>
    public sealed record CellBeyond(ImportRow Row) : ImportIssue;

    /// <summary>The total of the criteria is neither a number nor a range that can be.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Max">The highest total there can be.</param>
    public sealed record WrongTotal(ImportRow Row, int Max) : ImportIssue;

    /// <summary>The value is no answer to the row's question.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Fault">What is wrong.</param>
    public sealed record WrongValue(ImportRow Row, Question Question, ReadingFault Fault) : ImportIssue;

    /// <summary>A hard rule is broken.</summary>
    /// <param name="Finding">Which and by what numbers.</param>
    public sealed record BrokenRule(Finding Finding) : ImportIssue;

    /// <summary>No row of the monitoring has a value.</summary>
    public sealed record NothingThere : ImportIssue;
}
