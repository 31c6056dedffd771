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
            (not null, not null) when Decided(row, monitoring.Find(component.Question)!, alone) is true =>
                new Component(alone.No!, alone.Key),
            _ => component,
        };
    }

    /// <summary>Whether nothing is lost with a row that is none of the monitoring's: it has no value, or is a header,
    /// an indicator's own row or a lone page number.</summary>
    public static bool IsPassedOver(MonitoringDefinition monitoring, ImportRow row) =>
        TypedText.Folded(row.Value) is var value &&
        (value.Length == 0 || (value == "значение" && row.No.TrimStart().StartsWith('№')) ||
            monitoring.Indicator(Bare(row.No)) is not null || IsPage(row));

    /// <summary>The number as it is compared: without a full stop behind it, «1,1» and «1/1» as «1.1».</summary>
    public static string Bare(string no) => Marks().Replace(TypedText.Plain(no).TrimEnd('.'), ".");

    /// <summary>Whether two numbers are the same on either keyboard.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(Cyrillic(left), Cyrillic(right), StringComparison.Ordinal);

    /// <summary>Whether a number that both have stands for the criterion: the name decides, then the unit; null when
    /// neither does.</summary>
    public static bool? Decided(ImportRow row, Question component, Question alone)
    {
        var (name, unit) = (TypedText.Folded(row.Name), TypedText.Folded(row.Unit));
        if (name.Length > 0 && (Named(alone, name), Named(component, name)) is (var own, var its) && own != its)
        {
            return own;
        }

        return alone.Kind == QuestionKind.Score && Points().IsMatch(unit) ? true
            : IsUnit(TypedText.Folded(component.Unit), unit) ? false
            : null;
    }

    /// <summary>The question that has a number of its own; a file may leave out the letter of «К1.1», of which a plain
    /// number on a page is no sign.</summary>
    public static Question? Alone(MonitoringDefinition monitoring, string no) =>
        monitoring.Questions.FirstOrDefault(each => each.No is { } own && Same(own, no)) ??
        (no.Contains('.', StringComparison.Ordinal)
            ? monitoring.Questions.FirstOrDefault(each => each.No is { } own && Same(Letters().Replace(own, ""), no))
            : null);

    // «чел» and «человек» are one unit.
    private static bool IsUnit(string expected, string unit) => expected.Length > 0 && unit.Length > 0 &&
        (expected.StartsWith(unit, StringComparison.Ordinal) || unit.StartsWith(expected, StringComparison.Ordinal));

    private static bool IsPage(ImportRow row) =>
        string.IsNullOrWhiteSpace(row.Name + row.Unit + row.Comment) &&
        Page().IsMatch(TypedText.Folded(row.No + " " + row.Value));

    private static bool Named(Question question, string name) =>
        TypedText.Folded(question.Name) is var full && (full == name || full.Contains(name, StringComparison.Ordinal));

    // The letter of «К1.1» is the same on both keyboards.
    private static string Cyrillic(string no) => no.ToUpperInvariant().Replace('K', 'К');

    // Excel turns the point of «1.1» into a comma.
    [GeneratedRegex(@"(?<=\d)[,/](?=\d)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:стр(?:аница)?\.? ?)?-? ?\d{1,4} ?-?(?: ?стр(?:аница)?)?$")]
    private static partial Regex Page();

    [GeneratedRegex(@"^\p{L}+[. -]?")]
    private static partial Regex Letters();

    [GeneratedRegex("^балл")]
    private static partial Regex Points();
}
