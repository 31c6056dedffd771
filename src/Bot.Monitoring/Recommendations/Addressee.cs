namespace Bot.Monitoring.Recommendations;

/// <summary>A group that recommendations speak to (R57). Which groups there are is data.</summary>
/// <param name="Id">Its id: «gov», «dpo», «oo».</param>
/// <param name="Title">Who it is.</param>
/// <param name="Levels">The levels whose units it means; empty when none of them is in the organisation.</param>
/// <param name="Recommendations">In the order of the document.</param>
public sealed record Addressee(
    string Id, string Title, IReadOnlyList<string> Levels, IReadOnlyList<Recommendation> Recommendations)
{
    /// <summary>Whether the letter does not go to them: those who answer in the campaign hand it on (R58).</summary>
    public bool Forwarded { get; init; }
}
