using System.Text.RegularExpressions;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Imports;

/// <summary>Reads a cell of a filled form.</summary>
internal static partial class CellReader
{
    private static readonly string[] Absent = ["нет данных", "н/д", "no data"];
    private static readonly string[] Inapplicable = ["неприменимо", "не применимо", "not applicable"];

    /// <summary>The answer in a row; null for an empty cell.</summary>
    /// <param name="question">The question of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="reason">What is kept as the reason for an absence.</param>
    /// <param name="archive">Whether results of the past are taken as they are stated (R13, R53).</param>
    public static AnswerReading? Read(Question question, ImportRow row, string reason, bool archive)
    {
        var typed = TypedText.Folded(row.Value);
        if (typed.Length == 0)
        {
            return null;
        }

        if (Absent.Contains(typed))
        {
            return new AnswerReading.Taken(new Answer.NoData(reason));
        }

        return Inapplicable.Contains(typed)
            ? new AnswerReading.Taken(new Answer.NotApplicable(reason))
            : AnswerReader.Read(question, row.Value) switch
            {
                AnswerReading.Taken taken => taken,
                _ when archive && question.IsNumeric && row.Value.Length <= AnswerReader.LongestText &&
                    !Figures().IsMatch(typed) => new AnswerReading.Taken(Stated(row)),
                AnswerReading.Pair => new AnswerReading.Wrong(ReadingFault.Several),
                var wrong => wrong,
            };
    }

    /// <summary>What the row says, as it is stated.</summary>
    public static Answer.Stated Stated(ImportRow row) =>
        new(row.Value.Trim(), string.IsNullOrWhiteSpace(row.Comment) ? null : row.Comment.Trim());

    // A number that the question does not take is a slip, also in an archive.
    [GeneratedRegex(@"^[-+]? ?\d[\d .,]*$")]
    private static partial Regex Figures();
}
