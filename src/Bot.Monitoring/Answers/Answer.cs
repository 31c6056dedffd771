using System.Text.Json.Serialization;

namespace Bot.Monitoring.Answers;

/// <summary>What a unit says to a question. A question without one is unanswered: that is not zero (R31).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(NoData), "noData")]
[JsonDerivedType(typeof(NotApplicable), "notApplicable")]
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
}
