using System.Text.Json.Serialization;

namespace Bot.Monitoring.Answers;

/// <summary>What a unit says to a question. A question without one is unanswered: that is not zero (R31).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(NoData), "noData")]
[JsonDerivedType(typeof(NotApplicable), "notApplicable")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(Stated), "stated")]
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>The number in the answer; null for both kinds of non-number.</summary>
    [JsonIgnore]
    public decimal? Amount => (this as Number)?.Value;

    /// <summary>A number; zero is a value like any other once it was confirmed.</summary>
    /// <param name="Value">In the question's unit.</param>
    public sealed record Number(decimal Value) : Answer;

    /// <summary>«Нет данных»: the unit cannot say. Enters no sum.</summary>
    /// <param name="Reason">Why, in the person's words.</param>
    public sealed record NoData(string Reason) : Answer;

    /// <summary>«Неприменимо»: the question does not concern the unit. Enters no sum.</summary>
    /// <param name="Reason">Why, in the person's words.</param>
    public sealed record NotApplicable(string Reason) : Answer;

    /// <summary>Options of the question: one, several, or several in the order of importance.</summary>
    /// <param name="Options">Their keys; for a ranking the most important first, else in the question's order.</param>
    public sealed record Chosen(IReadOnlyList<string> Options) : Answer
    {
        /// <inheritdoc/>
        public bool Equals(Chosen? other) => other is not null && Options.SequenceEqual(other.Options);

        /// <inheritdoc/>
        public override int GetHashCode() =>
            Options.Aggregate(
                0, (code, option) => HashCode.Combine(code, option.GetHashCode(StringComparison.Ordinal)));
    }

    /// <summary>Words of one's own.</summary>
    /// <param name="Text">As typed, trimmed; never empty.</param>
    public sealed record Words(string Text) : Answer;

    /// <summary>A day.</summary>
    /// <param name="Value">A local day.</param>
    public sealed record Day(DateOnly Value) : Answer;

    /// <summary>A result of the past that is no number one can add up: a share without a base, a range, an inequality
    /// such as «&gt;30» (R13, R53). Enters no sum and no mean.</summary>
    /// <param name="Text">As stated.</param>
    /// <param name="Comment">What the document says beside it; null when nothing.</param>
    public sealed record Stated(string Text, string? Comment) : Answer;
}
