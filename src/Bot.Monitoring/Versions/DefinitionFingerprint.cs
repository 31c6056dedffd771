using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Versions;

/// <summary>Tells whether a published version was changed (R11): over everything that gives an answer or a number its
/// meaning. Hints, titles, sentences of rules and the order of the file have no meaning.</summary>
public static class DefinitionFingerprint
{
    // No text has it, so that two fields cannot be taken for one.
    private const char Mark = '\u001f';

    /// <summary>64 lower-case hex digits.</summary>
    public static string Of(MonitoringDefinition monitoring)
    {
        var lines = monitoring.Questions.Select(Line)
            .Concat(monitoring.Indicators.Select(Line))
            .Concat(monitoring.Indexes.Select(Line))
            .Concat(monitoring.Rules.Select(Line))
            .Concat(monitoring.Bands.Select(band => Join("band", band.Id, band.Title, band.From, band.To)))
            .Concat(monitoring.ModelLevel?.Values.Select(pair => Join("model", pair.Key, pair.Value)) ?? [])
            .Order(StringComparer.Ordinal);
        var text = Join("monitoring", monitoring.Id, monitoring.Version) + "\n" + string.Join('\n', lines);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Line(Question question) => Join(
    [
        "question", question.Key, question.Name, question.Unit, question.Kind, question.Definition, question.No,
        question.Group, question.AtMost, question.Required,
        .. question.Options.SelectMany(option => new object?[] { option.Key, option.Label, option.Points }),
    ]);

    private static string Line(Indicator indicator) => Join(
    [
        "indicator", indicator.No, indicator.Name, indicator.Group, indicator.Unit, indicator.Numerator.No,
        indicator.Numerator.Question, indicator.Denominator.No, indicator.Denominator.Question, indicator.Factor,
        indicator.Within, .. Fields(indicator.Target),
    ]);

    private static IEnumerable<object?> Fields(Target? target) => target is null
        ? []
        :
        [
            "target", target.Value,
            .. target.ByYear.OrderBy(pair => pair.Key).SelectMany(pair => new object?[] { pair.Key, pair.Value }),
            "dates", .. target.ByDate.SelectMany(stage => new object?[] { stage.Until, stage.Value }),
            "units", .. target.ByUnit.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .SelectMany(pair => new object?[] { pair.Key, pair.Value }),
        ];

    private static string Line(CompositeIndex index) =>
        Join(["index", index.Id, index.Name, index.AllowPartial, .. index.Indicators]);

    private static string Line(Rule rule) => Join(
        "rule", rule.Id, rule.Left, rule.Comparison, rule.Right, rule.Constant, rule.Severity, rule.AppliesFrom);

    private static string Join(params IEnumerable<object?> fields) => string.Join(Mark, fields.Select(Written));

    // 40 and 40.0 are one number.
    private static string Written(object? field) => field switch
    {
        null => "",
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => field.ToString()!.Replace("\n", "\\n", StringComparison.Ordinal),
    };
}
