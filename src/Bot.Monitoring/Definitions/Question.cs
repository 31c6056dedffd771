namespace Bot.Monitoring.Definitions;

/// <summary>One thing that is asked once, however many indicators use it (R02).</summary>
/// <param name="Key">Its identity: two questions with alike names stay apart by it (R04).</param>
/// <param name="Name">The official name of the component.</param>
/// <param name="Unit">The unit of measure as printed: «чел.», «ед.».</param>
/// <param name="Kind">What sort of answer it takes.</param>
/// <param name="Hint">A short line of help at the question; null when none is needed.</param>
/// <param name="Definition">What exactly is counted, with thresholds, shown at the question (R10); null when the
/// document gives none.</param>
public sealed record Question(
    string Key, string Name, string Unit, QuestionKind Kind, string? Hint = null, string? Definition = null);
