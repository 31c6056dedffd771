using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads what is computed.</summary>
internal sealed class IndicatorReader(Roster<Question> questions, Roster<IndicatorGroup> groups)
{
    private static readonly Keys Keys = new(
        ["no", "name", "group", "unit", "numerator", "denominator"], ["factor", "within", "target"]);

    private static readonly Keys RowKeys = new(["row", "question"], []);

    private static readonly Dictionary<string, Within> Withins = new()
    {
        ["hard"] = Within.Hard, ["soft"] = Within.Soft, ["off"] = Within.Off,
    };

    private readonly Dictionary<string, (string? Question, int Line)> rows = new(StringComparer.Ordinal);

    private enum Within
    {
        Hard,
        Soft,
        Off,
    }

    /// <summary>The rows of all indicators: number to question and line.</summary>
    public IReadOnlyDictionary<string, (string? Question, int Line)> Rows => rows;

    /// <summary>False when a row may be missing here only because of another mistake.</summary>
    public bool EveryRowIsKnown { get; private set; } = true;

    public Roster<Indicator> Read(Fields monitoring) =>
        Roster<Indicator>.ReadOptional(monitoring, "indicators", ("no", Keys), "показатель", Indicator);

    private Indicator Indicator(Fields fields, string no)
    {
        var group = fields.Id("group");
        groups.Knows(group, fields["group"], fields.Findings);
        var (above, below) = (fields.Map("numerator", RowKeys), fields.Map("denominator", RowKeys));
        var (numerator, denominator) = (Row(above), Row(below));
        if (numerator.Question.Length > 0 && numerator.Question == denominator.Question)
        {
            fields.Findings.Add(
                below.LineOf("question"), $"Числитель и знаменатель — один и тот же вопрос {numerator.Question}.",
                "Укажите в одном из них другой вопрос: иначе показатель всегда равен 100 %.");
        }

        var (unit, factor) = (fields.Text("unit") ?? "", Factor(fields));
        return new Indicator(
            no, fields.Text("name") ?? "", group ?? "", unit, numerator, denominator,
            factor ?? 100, Strictness(fields), TargetReader.Read(fields, "target", unit == "%" ? factor : null));
    }

    private Component Row(Fields fields)
    {
        var (no, question) = (fields.Text("row"), fields.Id("question"));
        var isKnown = questions.Knows(question, fields["question"], fields.Findings);
        EveryRowIsKnown &= isKnown;
        if (isKnown)
        {
            CheckNumeric(question!, fields);
        }

        if (no is not null && !rows.TryAdd(no, (question, fields.LineOf("row"))))
        {
            var (other, line) = rows[no];
            fields.Findings.Add(
                fields.LineOf("row"), $"Строка {no} уже занята вопросом {other} (строка {line} файла).",
                "Номер строки таблицы пишется один раз: исправьте один из двух.");
        }

        return new Component(no ?? "", question ?? "");
    }

    private static decimal? Factor(Fields fields)
    {
        var factor = fields.Has("factor") ? fields.Number("factor") : 100;
        if (factor <= 0)
        {
            fields.Findings.Add(
                fields.LineOf("factor"), $"Множитель {Scalars.Shown(factor.Value)} не годится.",
                "Он должен быть больше нуля: 100 для процентов, 1 для отношения.");
            return null;
        }

        return factor;
    }

    private static Severity? Strictness(Fields fields) => fields.OneOf("within", Withins) switch
    {
        Within.Off => null,
        Within.Soft => Severity.Soft,
        _ => Severity.Hard,
    };

    private void CheckNumeric(string key, Fields fields)
    {
        if (questions.Entries.FirstOrDefault(question => question.Key == key) is { IsNumeric: false })
        {
            fields.Findings.Add(
                fields.LineOf("question"), $"Ответ на вопрос {key} – не число: делить его нельзя.",
                "Укажите вопрос вида count, decimal, percent или money.");
        }
    }
}
