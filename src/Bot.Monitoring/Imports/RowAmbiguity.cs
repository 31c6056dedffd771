using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Imports;

/// <summary>Tells where a bare number may be a row of an indicator or a criterion: «1.1» and «К1.1».</summary>
internal static class RowAmbiguity
{
    /// <summary>The two questions a row may stand for; null when it is clear which of them it is: by name or unit, by
    /// a value that is no points, or because the file names the criterion elsewhere.</summary>
    public static (Question Component, Question Criterion)? Find(
        MonitoringDefinition monitoring, ImportRow row, IReadOnlyList<ImportRow> rows)
    {
        var no = RowSearch.Bare(row.No);
        if (string.IsNullOrWhiteSpace(row.Value) ||
            monitoring.Components.FirstOrDefault(each => each.No == no) is not { } component ||
            RowSearch.Alone(monitoring, no) is not { } criterion)
        {
            return null;
        }

        var question = monitoring.Find(component.Question)!;
        bool? Decided(ImportRow each) => RowSearch.Decided(each, question, criterion);
        if (Decided(row) is not null)
        {
            return null;
        }

        var namesakes = rows.Where(
            each => !string.IsNullOrWhiteSpace(each.Value) && RowSearch.Bare(each.No) == no).ToList();
        var elsewhere = namesakes.Any(each => Decided(each) is true) ||
            rows.Any(each => RowSearch.Same(criterion.No!, RowSearch.Bare(each.No)));
        var twice = namesakes.Count(each => Decided(each) is null) > 1;
        return twice || (!elsewhere && MayBePoints(row, criterion)) ? (question, criterion) : null;
    }

    private static bool MayBePoints(ImportRow row, Question criterion) =>
        string.IsNullOrWhiteSpace(row.Unit) && AnswerReader.Read(criterion, row.Value) is AnswerReading.Taken;
}
