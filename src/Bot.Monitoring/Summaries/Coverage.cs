using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Summaries;

/// <summary>Who is in a summary and who is not (R30).</summary>
/// <param name="Expected">How many units have to answer.</param>
/// <param name="Submitted">How many did.</param>
/// <param name="Missing">The others, in the order of the organisation's file.</param>
public sealed record Coverage(int Expected, int Submitted, IReadOnlyList<Unit> Missing)
{
    /// <summary>Who was freed from the duty or has nothing to report: neither submitted nor missing.</summary>
    public IReadOnlyList<Unit> Excused { get; init; } = [];
}
