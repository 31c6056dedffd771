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

    /// <summary>The values are about a day that had not come when they were submitted (R34).</summary>
    /// <param name="Unit">Whose entry.</param>
    /// <param name="AsOf">The day the values are about.</param>
    /// <param name="Submitted">The local day of the first submission.</param>
    public sealed record BeforeAsOf(Unit Unit, DateOnly AsOf, DateOnly Submitted) : Warning
    {
        /// <inheritdoc/>
        public override string Code => "beforeAsOf";
    }

    /// <summary>The values were returned for correction and are in the sums as they were.</summary>
    /// <param name="Unit">Whose entry.</param>
    public sealed record Returned(Unit Unit) : Warning
    {
        /// <inheritdoc/>
        public override string Code => "returned";
    }

    /// <summary>A unit's own figure is not the sum of those below it (R29).</summary>
    /// <param name="Unit">Which unit.</param>
    /// <param name="Question">The key of the question.</param>
    /// <param name="Row">Its row in the source table.</param>
    /// <param name="Own">The unit's own figure.</param>
    /// <param name="Below">The sum of those below.</param>
    /// <param name="Given">How many units below are in the sum.</param>
    /// <param name="Owing">How many units there are below.</param>
    /// <param name="Taken">The one of the two that entered the sums.</param>
    public sealed record RollUpDiffers(
        Unit Unit, string Question, string Row, decimal Own, decimal Below, int Given, int Owing, decimal Taken)
        : Warning
    {
        /// <inheritdoc/>
        public override string Code => "rollUpDiffers";

        /// <summary>By how much the two differ.</summary>
        public decimal Difference => Math.Abs(Own - Below);
    }
}
