using System.Text.RegularExpressions;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Imports;

/// <summary>Finds the row of a monitoring that a row of a file stands for.</summary>
internal static partial class RowSearch
{
    /// <summary>The row; null when the file's row is none of the monitoring's.</summary>
    public static Component? Find(MonitoringDefinition monitoring, ImportRow row)
    {
        var no = Bare(row.No);
        var component = monitoring.Components.FirstOrDefault(each => each.No == no);
        var alone = Alone(monitoring, no);
        return (component, alone) switch
        {
            (null, not null) => new Component(alone.No!, alone.Key),
            (not null, not null) when Means(monitoring, row, component, alone) => new Component(alone.No!, alone.Key),
            _ => component,
        };
    }

    /// <summary>Whether a number is one of a table's row: «1.2», «К1.1»; a lone «11» is a page number.</summary>
    public static bool LooksLikeRow(string no) => RowNumber().IsMatch(Bare(no));

    /// <summary>The number as it is compared: without a full stop behind it.</summary>
    public static string Bare(string no) => no.Trim().TrimEnd('.');

    // A file may leave out the letter of «К1.1», of which a plain number on a page is no sign.
    private static Question? Alone(MonitoringDefinition monitoring, string no) =>
        monitoring.Questions.FirstOrDefault(each => each.No is { } own && Same(own, no)) ??
        (no.Contains('.', StringComparison.Ordinal)
            ? monitoring.Questions.FirstOrDefault(each => each.No is { } own && Same(Letters().Replace(own, ""), no))
            : null);

    // «1.1» may be a row of an indicator and a criterion: the name decides, then the unit, else the row wins.
    private static bool Means(MonitoringDefinition monitoring, ImportRow row, Component component, Question alone)
    {
        var name = TypedText.Folded(row.Name);
        var other = monitoring.Find(component.Question)!;
        return name.Length > 0 && (Named(alone, name), Named(other, name)) is (var own, var its) && own != its
            ? own
            : alone.Kind == QuestionKind.Score && Points().IsMatch(TypedText.Folded(row.Unit));
    }

    private static bool Named(Question question, string name) =>
        TypedText.Folded(question.Name) is var full && (full == name || full.Contains(name, StringComparison.Ordinal));

    private static bool Same(string left, string right) =>
        string.Equals(Cyrillic(left), Cyrillic(right), StringComparison.Ordinal);

    // The letter of «К1.1» is the same on both keyboards.
    private static string Cyrillic(string no) => no.ToUpperInvariant().Replace('K', 'К');

    [GeneratedRegex(@"^\p{L}{0,2}\d+(?:\.\d+)+$")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"^\p{L}+[. -]?")]
    private static partial Regex Letters();

    [GeneratedRegex("^балл")]
    private static partial Regex Points();
}
