using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Answers;

/// <summary>Finds the one option that a text means.</summary>
internal static partial class OptionSearch
{
    private const int ShortestBeginning = 3;
    private const int LongestText = 1000;

    /// <summary>The option; null with the reason when there is none, or more than one could be meant.</summary>
    public static (Option? Option, ReadingFault Fault) Find(Question question, string text)
    {
        if (text.Length > LongestText)
        {
            return (null, ReadingFault.NotAnOption);
        }

        var typed = TypedText.Folded(text);
        var labelled = question.Options.Where(option => TypedText.Folded(option.Label) == typed).ToList();
        if (NumberAlone().Match(typed) is { Success: true } number)
        {
            return ByNumber(question, number, labelled);
        }

        return labelled.Count > 0
            ? Only(labelled)
            : question.Options.FirstOrDefault(option => TypedText.Folded(option.Key) == typed) is { } keyed
                ? (keyed, default)
                : NumberAndLabel().Match(typed) is { Success: true } both
                    ? ByBoth(question, both)
                    : Beginning(question, typed);
    }

    // A label that is a number itself may be meant by it, or its place in the list: «№ 1» is the place.
    private static (Option? Option, ReadingFault Fault) ByNumber(Question question, Match match, List<Option> labelled)
    {
        var placed = At(question, match);
        var sign = match.Groups["sign"].Length > 0;
        return (placed, labelled) switch
        {
            (not null, [var other]) when other != placed && !sign => (null, ReadingFault.AmbiguousOption),
            (not null, _) => (placed, default),
            (null, [var only]) => (only, default),
            _ => question.Options.FirstOrDefault(option => option.Key == match.Groups["number"].Value) is { } keyed
                ? (keyed, default)
                : (null, ReadingFault.NotAnOption),
        };
    }

    // «2. Частично», as it stands on a button, where a long label is cut.
    private static (Option? Option, ReadingFault Fault) ByBoth(Question question, Match match) =>
        At(question, match) is { } option && Begins(option, match.Groups["rest"].Value, 1)
            ? (option, default)
            : (null, ReadingFault.NotAnOption);

    private static (Option? Option, ReadingFault Fault) Beginning(Question question, string typed) =>
        Only([.. question.Options.Where(option => Begins(option, typed, ShortestBeginning))]);

    private static (Option? Option, ReadingFault Fault) Only(List<Option> options) => options switch
    {
        [var only] => (only, default),
        [] => (null, ReadingFault.NotAnOption),
        _ => (null, ReadingFault.AmbiguousOption),
    };

    private static bool Begins(Option option, string typed, int shortest)
    {
        var cut = typed.EndsWith('…');
        var (label, start) = (TypedText.Folded(option.Label), typed.TrimEnd('…', '.', ' '));
        return start.Length >= shortest && label.StartsWith(start, StringComparison.Ordinal) &&
            (cut || label.Length == start.Length || !char.IsLetterOrDigit(label[start.Length]));
    }

    private static Option? At(Question question, Match match) =>
        int.TryParse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
        number >= 1 && number <= question.Options.Count
            ? question.Options[number - 1]
            : null;

    [GeneratedRegex(@"^(?<sign>№)? ?(?<number>[0-9]+)\)?$")]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"^(?<sign>№)? ?(?<number>[0-9]+)(?:[.)]| -) ?(?<rest>\D.*)$")]
    private static partial Regex NumberAndLabel();
}
