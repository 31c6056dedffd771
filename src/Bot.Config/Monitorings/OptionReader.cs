using Bot.Config.Reading;
using Bot.Config.Yaml;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads what may be chosen at a question.</summary>
internal static class OptionReader
{
    private static readonly Keys Keys = new(["key", "label"], []);
    private static readonly Keys PointKeys = new(["points", "label"], []);
    private static readonly IReadOnlyList<Option> YesAndNo = [new("yes", "да"), new("no", "нет")];

    /// <summary>The options of a question; none where words or numbers are typed, or the kind is not known.</summary>
    public static IReadOnlyList<Option> Read(Fields question, QuestionKind? kind)
    {
        if (kind is not (null or QuestionKind.Choice or QuestionKind.MultiChoice or QuestionKind.Ranking
            or QuestionKind.Score))
        {
            RefuseOptions(question, kind.Value);
            return kind == QuestionKind.YesNo ? YesAndNo : [];
        }

        if (kind is null || !HasOptions(question))
        {
            return [];
        }

        var options = kind == QuestionKind.Score
            ? Points(question)
            : Roster<Option>.Read(
                question, "options", ("key", Keys), "вариант",
                (fields, key) => new Option(key, fields.Text("label") ?? "")).Entries;
        CheckLabels(question, options);
        return options;
    }

    private static void RefuseOptions(Fields question, QuestionKind kind)
    {
        if (question.Has("options"))
        {
            question.Findings.Add(
                question.LineOf("options"),
                kind == QuestionKind.YesNo
                    ? "У вопроса вида yesNo свои варианты: «да» и «нет»."
                    : "На этот вопрос отвечают своими словами или числом, варианты ему не нужны.",
                "Уберите options или возьмите kind: choice, multiChoice, ranking или score.");
        }
    }

    private static bool HasOptions(Fields question)
    {
        if (question.Lacks("options"))
        {
            question.Findings.Add(
                question.Line, "Нет вариантов ответа: выбирать не из чего.", "Добавьте список options.");
        }
        else if (question["options"] is Node.Sequence { Items.Count: 1 } list)
        {
            question.Findings.Add(list, "Вариант только один: это не выбор.", "Впишите хотя бы два.");
        }

        return question.Has("options");
    }

    private static List<Option> Points(Fields question)
    {
        var options = new List<Option>();
        foreach (var node in question.List("options") ?? [])
        {
            var fields = Fields.Of(node, question.Findings, PointKeys);
            var (points, label) = (fields.Whole("points"), fields.Text("label"));
            if (points is not { } worth)
            {
                continue;
            }

            if (options.Any(option => option.Points == worth))
            {
                fields.Findings.Add(
                    fields.LineOf("points"), $"Баллы {worth} уже есть у другого варианта.",
                    "Дайте каждому варианту свои баллы: по ним хранится ответ.");
                continue;
            }

            options.Add(new Option(Scalars.Shown(worth), label ?? "", worth));
        }

        return options;
    }

    // Two alike labels could not be told apart by the person who chooses.
    private static void CheckLabels(Fields question, IReadOnlyList<Option> options)
    {
        var repeated = options.Where(option => option.Label.Length > 0)
            .GroupBy(option => option.Label, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            question.Findings.Add(
                question.LineOf("options"), $"Вариант «{repeated.Key}» записан дважды.",
                "Назовите их по-разному или уберите один.");
        }
    }
}
