using Bot.Monitoring.Answers;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Summaries;

/// <summary>Something a reader of the numbers has to know.</summary>
public abstract record Warning
{
    private Warning()
    {
    }

    /// <summary>The code in JSON.</summary>
    public abstract string Code { get; }

    /// <summary>Rows of one file gave different values for one question (R03); the kept one was used.</summary>
    /// <param name="Unit">Whose entry.</param>
    /// <param name="Question">The key of the question.</param>
    /// <param name="Row">The row whose value was kept.</param>
    /// <param name="Kept">The value that entered the sums.</param>
    /// <param name="Other">The row that disagrees.</param>
    public sealed record SharedValueDiffers(Unit Unit, string Question, string Row, decimal Kept, RowDifference Other)
        : Warning
    {
        /// <inheritdoc/>
        public override string Code => "sharedValueDiffers";

        /// <summary>By how much the two rows differ.</summary>
        public decimal Difference => Math.Abs(Kept - Other.Value);
    }
}
