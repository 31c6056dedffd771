using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads what is asked.</summary>
internal sealed class QuestionReader(Roster<IndicatorGroup> groups)
{
    private static readonly Keys Keys = new(
        ["key", "name", "kind"],
        ["unit", "no", "group", "options", "atMost", "required", "formerly", "hint", "definition"]);

    private static readonly Dictionary<string, QuestionKind> Kinds = new()
    {
        ["count"] = QuestionKind.Count,
        ["decimal"] = QuestionKind.Fraction,
        ["percent"] = QuestionKind.Percent,
        ["money"] = QuestionKind.Money,
        ["choice"] = QuestionKind.Choice,
        ["multiChoice"] = QuestionKind.MultiChoice,
        ["ranking"] = QuestionKind.Ranking,
        ["score"] = QuestionKind.Score,
        ["text"] = QuestionKind.Text,
        ["date"] = QuestionKind.Date,
        ["yesNo"] = QuestionKind.YesNo,
    };

    private readonly List<QuestionSeat> seats = [];

    /// <summary>Every question whose key could be read, in the order of the file.</summary>
    public IReadOnlyList<QuestionSeat> Seats => seats;

    public Roster<Question> Read(Fields monitoring) =>
        Roster<Question>.Read(monitoring, "questions", ("key", Keys), "вопрос", Question);

    private Question Question(Fields fields, string key)
    {
        var (kind, group) = (fields.OneOf("kind", Kinds), fields.Id("group"));
        groups.Knows(group, fields["group"], fields.Findings);
        var options = OptionReader.Read(fields, kind);
        var question = new Question(
            key, fields.Text("name") ?? "", Unit(fields, kind) ?? "", kind ?? default, fields.Text("hint"),
            fields.Text("definition"))
        {
            No = fields.Text("no"),
            Group = group,
            Options = options,
            AtMost = AtMost(fields, kind, options.Count),
            Required = fields.Flag("required") ?? true,
            Formerly = Formerly(fields),
        };
        if (key.Length > 0)
        {
            seats.Add(new QuestionSeat(question, kind, fields));
        }

        return question;
    }

    private static string? Unit(Fields fields, QuestionKind? kind)
    {
        var isMeasured = kind is QuestionKind.Count or QuestionKind.Fraction or QuestionKind.Percent
            or QuestionKind.Money;
        if (isMeasured && fields.Lacks("unit"))
        {
            fields.Findings.Add(
                fields.Line, "Нет обязательного ключа unit: ответ на этот вопрос – число.",
                "Добавьте строку «unit: …», например «unit: чел.».");
        }

        return fields.Text("unit");
    }

    private static int? AtMost(Fields fields, QuestionKind? kind, int options)
    {
        var most = fields.Whole("atMost");
        if (most is null || kind is null)
        {
            return most;
        }

        if (kind is not (QuestionKind.MultiChoice or QuestionKind.Ranking))
        {
            fields.Findings.Add(
                fields.LineOf("atMost"), "Ключ atMost подходит только видам multiChoice и ranking.", "Уберите его.");
        }
        else if (options > 0 && (most < 1 || most > options))
        {
            fields.Findings.Add(
                fields.LineOf("atMost"), $"Выбрать {most} нельзя: вариантов {options}.",
                $"Впишите число от 1 до {options} или уберите atMost.");
        }

        return most;
    }

    private static List<string> Formerly(Fields fields)
    {
        var keys = new List<string>();
        foreach (var node in fields.List("formerly") ?? [])
        {
            if (Scalars.Id(node, fields.Findings) is { } key)
            {
                keys.Add(key);
            }
        }

        return keys;
    }
}
