namespace Bot.Monitoring.Registers;

/// <summary>Until when something is to be done, as read from the words of a document (R22-R27).</summary>
/// <param name="Wording">The words themselves; they are always shown.</param>
public abstract record Term(string Wording)
{
    /// <summary>The first local day; null when only the end is known, or there is none.</summary>
    public abstract DateOnly? Start { get; }

    /// <summary>The last local day, inclusive (R22); null for a term without an end.</summary>
    public abstract DateOnly? End { get; }

    /// <summary>«До 25.12.2019 года».</summary>
    /// <param name="Wording">The words.</param>
    /// <param name="Day">The last day, inclusive.</param>
    public sealed record By(string Wording, DateOnly Day) : Term(Wording)
    {
        /// <inheritdoc/>
        public override DateOnly? Start => null;

        /// <inheritdoc/>
        public override DateOnly? End => Day;
    }

    /// <summary>A month, months, a school year (R20) or calendar years.</summary>
    /// <param name="Wording">The words.</param>
    /// <param name="Kind">Which of them.</param>
    /// <param name="From">The first day.</param>
    /// <param name="To">The last day.</param>
    public sealed record Within(string Wording, TermKind Kind, DateOnly From, DateOnly To) : Term(Wording)
    {
        /// <inheritdoc/>
        public override DateOnly? Start => From;

        /// <inheritdoc/>
        public override DateOnly? End => To;
    }

    /// <summary>«Постоянно»: no end, never overdue (R23).</summary>
    /// <param name="Wording">The words.</param>
    public sealed record Ongoing(string Wording) : Term(Wording)
    {
        /// <inheritdoc/>
        public override DateOnly? Start => null;

        /// <inheritdoc/>
        public override DateOnly? End => null;
    }

    /// <summary>A month without a year, in a road map (R68).</summary>
    /// <param name="Wording">The words.</param>
    /// <param name="Month">1 to 12.</param>
    public sealed record Yearly(string Wording, int Month) : Term(Wording)
    {
        /// <inheritdoc/>
        public override DateOnly? Start => null;

        /// <inheritdoc/>
        public override DateOnly? End => null;

        /// <summary>The month in the twelve that begin on a day.</summary>
        public Within In(DateOnly starts)
        {
            var year = Month >= starts.Month ? starts.Year : starts.Year + 1;
            var from = new DateOnly(year, Month, 1);
            return new Within(Wording, TermKind.Month, from, from.AddMonths(1).AddDays(-1));
        }
    }
}
