namespace Bot.Monitoring.Answers;

/// <summary>An answer as it stands in an entry.</summary>
/// <param name="Question">The key of the question.</param>
/// <param name="Answer">What was said.</param>
/// <param name="Origin">Who said it, when and how.</param>
/// <param name="Reasons">Rule id to the typed reason that passed it; empty when nothing had to be explained.</param>
/// <param name="Differences">Rows of the imported file that say otherwise (R03); empty outside an import.</param>
public sealed record KeptAnswer(
    string Question, Answer Answer, Origin Origin, IReadOnlyDictionary<string, string> Reasons,
    IReadOnlyList<RowDifference> Differences);
