using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Versions;

/// <summary>Moves answers from one version of a monitoring to another by key, or by what the key was formerly.</summary>
public static class Migration
{
    /// <summary>What would become of the entry.</summary>
    /// <param name="from">The version the entry is pinned to.</param>
    /// <param name="to">Another version of the same monitoring.</param>
    /// <param name="entry">Whose answers.</param>
    public static MigrationPlan Plan(MonitoringDefinition from, MonitoringDefinition to, Entry entry)
    {
        var moves = entry.Answers.Values
            .Select(kept => (Kept: kept, To: Successor(to, kept.Question)))
            .OrderBy(move => move.To is null ? -1 : to.OrderOf(move.To.Key))
            .ThenBy(move => from.OrderOf(move.Kept.Question))
            .ToList();
        var fitting = moves.Where(move => move.To is { } question && Fits(move.Kept.Answer, question)).ToList();
        return new MigrationPlan(
            from, to,
            [.. fitting.Select(move => move.Kept with { Question = move.To!.Key })],
            [
                .. fitting
                    .Where(move => from.Find(move.Kept.Question) is not null)
                    .Select(move => new MeaningChange(from.Find(move.Kept.Question)!, move.To!))
                    .Where(change => change.Any),
            ],
            [.. to.Questions.Where(question => !from.Questions.Any(was => Successor(to, was.Key) == question))],
            [.. moves.Except(fitting).Select(move => move.Kept)])
        {
            Renamed = fitting.Where(move => !string.Equals(move.To, move.Kept.Question, StringComparison.Ordinal))
                .ToDictionary(move => move.Kept.Question, move => move.To!),
        };
    }

    private static Question? Successor(MonitoringDefinition to, string key) =>
        to.Find(key) ?? to.Questions.FirstOrDefault(question => question.Formerly.Contains(key));

    private static bool Fits(Answer answer, Question question) => answer switch
    {
        Answer.Number => question.IsNumeric,
        Answer.Chosen chosen => question.IsChosen && chosen.Options.All(key => question.Option(key) is not null),
        Answer.Words => question.Kind == QuestionKind.Text,
        Answer.Day => question.Kind == QuestionKind.Date,
        _ => true,
    };
}
