using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Answers;

/// <summary>Reads points: in digits or by the label of their step; nothing between the steps (R12).</summary>
internal static partial class ScoreReader
{
    /// <summary>The points, as a number.</summary>
    public static AnswerReading Read(Question question, string text)
    {
        var typed = TypedText.Folded(text);
        if (Points().Match(typed) is not { Success: true } match)
        {
            return !PlaceInAList().IsMatch(typed) &&
                OptionSearch.Find(question with { Options = Unnumbered(question) }, text).Option is { } option
                    ? Taken(question.Options.First(each => each.Label == option.Label))
                    : new AnswerReading.Wrong(ReadingFault.NotPoints);
        }

        var points = match.Groups["points"].Value.TrimStart('0');
        var step = question.Options.FirstOrDefault(option => PointsOf(option) == (points.Length == 0 ? "0" : points));
        var label = match.Groups["label"].Value;
        return step is not null && (label.Length == 0 || TypedText.Folded(step.Label) == label)
            ? Taken(step)
            : new AnswerReading.Wrong(ReadingFault.NotPoints);
    }

    private static AnswerReading.Taken Taken(Option option) =>
        new(new Answer.Number(decimal.Parse(PointsOf(option), NumberStyles.None, CultureInfo.InvariantCulture)));

    private static string PointsOf(Option option) =>
        option.Points?.ToString(CultureInfo.InvariantCulture) ?? option.Key;

    // A key is its points, which were looked for already.
    private static List<Option> Unnumbered(Question question) =>
        question.Options.Select(option => option with { Key = "?" }).ToList();

    [GeneratedRegex(@"^№? ?[0-9]+\)?$")]
    private static partial Regex PlaceInAList();

    [GeneratedRegex(@"^(?<points>[0-9]+) ?(?:б|балл(?:а|ов)?|points?)?(?:\.? - (?<label>.+)|\.? ?\((?<label>.+)\))?$")]
    private static partial Regex Points();
}
