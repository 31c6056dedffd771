using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Versions;

/// <summary>Moves answers from one version of a monitoring to another by key, or by a former key.</summary>
public static class Migration
{
    /// <summary>What would become of the entry.</summary>
    /// <param name="from">The version the entry is pinned to.</param>
    /// <param name="to">Another version of the same monitoring.</param>
    /// <param name="entry">Whose answers.</param>
    public static MigrationPlan Plan(MonitoringDefinition from, MonitoringDefinition to, Entry entry)
    {
        var moves = entry.Answers.Values
            .Select(kept => (Kept: kept, To: Successor(from, to, kept.Question)))
            .OrderBy(move => move.To is null ? -1 : to.OrderOf(move.To))
            .ThenBy(move => from.OrderOf(move.Kept.Question))
            .ToList();
        // Two former questions in one would be two answers to it: only the first finds a place.
        var fitting = moves
            .Where(move => move.To is { } key && Fits(to, move.Kept.Answer, key))
            .DistinctBy(move => move.To)
            .ToList();
        return new MigrationPlan(
            from, to,
            [.. fitting.Select(move => move.Kept with { Question = move.To! })],
            [
                .. from move in fitting
                   let was = @from.Find(move.Kept.Question)
                   let becomes = to.Find(move.To!)
                   where was is not null && becomes is not null
                   let change = new MeaningChange(was, becomes)
                   where change.Any
                   select change,
            ],
            [.. to.Questions.Where(each => !from.Questions.Any(was => Successor(from, to, was.Key) == each.Key))],
            [.. moves.Except(fitting).Select(move => move.Kept)])
        {
            Renamed = fitting.Where(move => !string.Equals(move.To, move.Kept.Question, StringComparison.Ordinal))
                .ToDictionary(move => move.Kept.Question, move => move.To!),
        };
    }

    // A stated total stands under the monitoring's id, which no version changes.
    private static string? Successor(MonitoringDefinition from, MonitoringDefinition to, string key) =>
        to.Find(key) is not null || key == from.Id
            ? key
            : to.Questions.FirstOrDefault(question => question.Formerly.Contains(key))?.Key;

    private static bool Fits(MonitoringDefinition to, Answer answer, string key) => to.Find(key) is not { } question ||
        answer switch
        {
            Answer.Number => question.IsNumeric,
            Answer.Chosen chosen => question.IsChosen && chosen.Options.All(each => question.Option(each) is not null),
            Answer.Words => question.Kind == QuestionKind.Text,
            Answer.Day => question.Kind == QuestionKind.Date,
            _ => true,
        };
}
