using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Versions;

/// <summary>What becomes of an entry's answers in another version: a preview, nothing is changed by it.</summary>
/// <param name="From">The version the entry is pinned to.</param>
/// <param name="To">The version it is to move to.</param>
/// <param name="Kept">The answers under the keys of the newer version, in its order of asking.</param>
/// <param name="Changed">Answered questions that go on with another meaning: a person has to look at them.</param>
/// <param name="New">Questions of the newer version without an answer in the entry's version.</param>
/// <param name="Orphans">Answers that have no question in the newer version, or do not fit it.</param>
public sealed record MigrationPlan(
    MonitoringDefinition From, MonitoringDefinition To, IReadOnlyList<KeptAnswer> Kept,
    IReadOnlyList<MeaningChange> Changed, IReadOnlyList<Question> New, IReadOnlyList<KeptAnswer> Orphans)
{
    /// <summary>The former key of a kept answer to its key in the newer version, where the two differ.</summary>
    public IReadOnlyDictionary<string, string> Renamed { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the move is refused: nobody's answer is thrown away.</summary>
    public bool Refused => Orphans.Count > 0;
}
