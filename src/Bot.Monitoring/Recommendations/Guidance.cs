namespace Bot.Monitoring.Recommendations;

/// <summary>A direction of work in which units lag and others are an example (R54). Results of one campaign.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Table">The table it stands in: several tables may number their rows alike.</param>
/// <param name="No">The number of its row.</param>
/// <param name="Title">The direction.</param>
/// <param name="Criterion">The key of the score it is about; null when it is about none (R62).</param>
/// <param name="Text">What is recommended; null when the slot is empty (R62).</param>
/// <param name="Everywhere">What holds in all units all the same (R52); null when nothing is said.</param>
/// <param name="Lagging">The ids of the units that need correction, in the document's order.</param>
/// <param name="Exemplary">The ids of the units with good experience, in the document's order.</param>
public sealed record Guidance(
    string Id, string Table, string No, string Title, string? Criterion, string? Text, string? Everywhere,
    IReadOnlyList<string> Lagging, IReadOnlyList<string> Exemplary);
