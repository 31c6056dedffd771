using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Endurance.People;

/// <summary>What one person knows and is going to answer, by row. No number occurs twice among the people, except the
/// zero and the pair that is equal on purpose.</summary>
internal sealed class Sheet
{
    /// <summary>The way in, eight screens, a zero and a reason at least, the way out.</summary>
    public const int LeastMessages = 2 + 8 + 2 + 1;

    private const int Stride = 1000;

    private readonly Dictionary<string, Answer> answers = [];
    private readonly Dictionary<string, string> rows = [];

    public Sheet(MonitoringDefinition monitoring, int person, Random random)
    {
        foreach (var (question, at) in monitoring.Questions.Select((question, at) => (question, at)))
        {
            var row = monitoring.RowOf(question.Key).No;
            rows[question.Key] = row;
            // A whole is larger than any part.
            var whole = monitoring.Indicators.Any(indicator => indicator.Denominator.Question == question.Key);
            answers[row] = new Answer.Number(((whole ? 50 : 0) + at + 1) * Stride + person);
        }

        var rule = monitoring.Rules.Single(rule => rule.Severity == Severity.Soft);
        (UnusualRule, UnusualRow) = (rule.Id, rows[rule.Left]);
        var parts = monitoring.Indicators.Select(indicator => rows[indicator.Numerator.Question]).ToList();
        parts.Remove(UnusualRow);
        var odd = random.GetItems([.. parts], 1)[0];
        parts.Remove(odd);
        answers[odd] = new Answer.NoData($"Учёт в районе {person} введён позже");
        answers[random.GetItems([.. parts], 1)[0]] = new Answer.Number(0);
        if (random.Next(2) == 0)
        {
            answers[rows[rule.Right!]] = answers[UnusualRow];
            Unusual = $"Все задания района {person} на платформе с проверкой";
        }
    }

    /// <summary>The soft rule, and the row to which its reason belongs.</summary>
    public string UnusualRule { get; }

    /// <inheritdoc cref="UnusualRule"/>
    public string UnusualRow { get; }

    /// <summary>Why the soft rule is broken; null when it is not.</summary>
    public string? Unusual { get; }

    public Answer this[string row] => answers[row];

    public string QuestionAt(string row) => rows.First(pair => pair.Value == row).Key;

    public IReadOnlyCollection<string> Rows => answers.Keys;
}
