using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Scores;

namespace Bot.Monitoring.Imports;

/// <summary>The row of an archive that states the total of the criteria: «Итого;;;&gt;30» (R53).</summary>
internal static class RowTotal
{
    private static readonly string[] Names =
        ["итого", "всего", "итог", "итого баллов", "всего баллов", "сумма баллов", "total"];

    /// <summary>Whether a row is the total, by its number or, where it has none, by its name.</summary>
    public static bool IsTotal(MonitoringDefinition monitoring, ImportRow row) =>
        monitoring.Criteria.Any() &&
        TypedText.Folded(string.IsNullOrWhiteSpace(row.No) ? row.Name : row.No).TrimEnd(':', ' ') is var said &&
        (Names.Contains(said) || said.Equals(monitoring.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The total as it is stated; null when it is no number or range between 0 and the most.</summary>
    public static Answer.Stated? Read(MonitoringDefinition monitoring, ImportRow row) =>
        StatedRange.Read(row.Value) is { } range &&
        (range.From ?? 0) <= (range.To ?? int.MaxValue) &&
        Math.Max(range.From ?? 0, range.To ?? 0) <= ScoreCalculator.Max(monitoring.Criteria)
            ? CellReader.Stated(row)
            : null;
}
