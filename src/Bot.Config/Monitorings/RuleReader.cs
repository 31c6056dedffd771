using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads the checks of answers.</summary>
internal static class RuleReader
{
    private static readonly Keys Keys = new(["id", "left", "operator", "right", "severity", "text"], ["appliesFrom"]);

    private static readonly Dictionary<string, Comparison> Operators = new()
    {
        ["=="] = Comparison.Equal,
        ["!="] = Comparison.NotEqual,
        [">"] = Comparison.Greater,
        [">="] = Comparison.GreaterOrEqual,
        ["<"] = Comparison.Less,
        ["<="] = Comparison.LessOrEqual,
    };

    private static readonly Dictionary<string, Severity> Severities = new()
    {
        ["hard"] = Severity.Hard, ["soft"] = Severity.Soft,
    };

    public static IReadOnlyList<Rule> Read(Fields monitoring, Roster<Question> questions) =>
        Roster<Rule>.Read(
            monitoring, "rules", ("id", Keys), "правило", (fields, id) => Rule(fields, id, questions)).Entries;

    private static Rule Rule(Fields fields, string id, Roster<Question> questions)
    {
        var left = Side(fields, "left", questions);
        var isNumber = fields["right"] is { } node && Scalars.LooksNumeric(node);
        var constant = isNumber ? fields.Number("right") : null;
        var right = isNumber ? null : Side(fields, "right", questions);
        if (left is not null && left == right)
        {
            fields.Findings.Add(
                fields.LineOf("right"), $"Правило сравнивает вопрос {left} с ним самим.",
                "Укажите в right другой вопрос или число.");
        }

        return new Rule(
            id, left ?? "", fields.OneOf("operator", Operators) ?? default, right, constant,
            fields.OneOf("severity", Severities) ?? default, fields.Number("appliesFrom"), fields.Text("text") ?? "");
    }

    private static string? Side(Fields fields, string key, Roster<Question> questions)
    {
        var question = fields.Id(key);
        if (!questions.Knows(question, fields[key], fields.Findings))
        {
            return null;
        }

        if (questions.Entries.FirstOrDefault(one => one.Key == question) is { IsNumeric: false })
        {
            fields.Findings.Add(
                fields.LineOf(key), $"Правило сравнивает числа, а ответ на вопрос {question} – не число.",
                "Укажите вопрос вида count, decimal, percent, money или score.");
        }

        return question;
    }
}
