using Bot.Config.Reading;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Monitorings;

/// <summary>Reads what is computed, and checks that every question is of use to it.</summary>
internal sealed class IndicatorReader(Roster<Question> questions, Roster<IndicatorGroup> groups)
{
    private static readonly Keys Keys = new(
        ["no", "name", "group", "unit", "numerator", "denominator"], ["factor", "within", "target"]);

    private static readonly Keys RowKeys = new(["row", "question"], []);
    private static readonly Keys TargetKeys = new(["value"], ["source"]);

    private static readonly Dictionary<string, Within> Withins = new()
    {
        ["hard"] = Within.Hard, ["soft"] = Within.Soft, ["off"] = Within.Off,
    };

    private readonly Dictionary<string, (string? Question, int Line)> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private bool everyRowIsKnown = true;

    private enum Within
    {
        Hard,
        Soft,
        Off,
    }

    public Roster<Indicator> Read(Fields monitoring)
    {
        var indicators = Roster<Indicator>.Read(monitoring, "indicators", ("no", Keys), "показатель", Indicator);
        if (indicators.IsComplete && everyRowIsKnown)
        {
            ReportUnused(monitoring.Findings);
        }

        return indicators;
    }

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
            factor ?? 100, Strictness(fields), Target(fields, unit, factor));
    }

    private Component Row(Fields fields)
    {
        var (no, question) = (fields.Text("row"), fields.Id("question"));
        var isKnown = questions.Knows(question, fields["question"], fields.Findings);
        everyRowIsKnown &= isKnown;
        if (isKnown)
        {
            used.Add(question!);
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

    private static Target? Target(Fields fields, string unit, decimal? factor)
    {
        if (!fields.Has("target"))
        {
            return null;
        }

        var target = fields.Map("target", TargetKeys);
        var (value, source) = (target.Number("value"), target.Text("source"));
        if (value is { } aim && factor is { } most && unit == "%" && (aim < 0 || aim > most))
        {
            fields.Findings.Add(
                target.LineOf("value"), $"Цель {Scalars.Shown(aim)} % недостижима.",
                $"Впишите число от 0 до {Scalars.Shown(most)}.");
        }

        return value is null ? null : new Target(value.Value, source);
    }

    private void ReportUnused(Findings findings)
    {
        foreach (var key in questions.Entries.Select(question => question.Key).Where(key => !used.Contains(key)))
        {
            findings.Add(
                questions.LineOf(key), $"Вопрос {key} не нужен ни одному показателю.",
                "Укажите его в numerator или denominator либо уберите.");
        }
    }
}
