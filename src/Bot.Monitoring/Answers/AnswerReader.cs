using System.Diagnostics;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Answers;

/// <summary>Reads an answer as people type it, to a question of any kind. Anything that could mean two things is
/// refused, never guessed.</summary>
public static class AnswerReader
{
    /// <summary>The most characters of an answer in one's own words.</summary>
    public const int LongestText = 1000;

    /// <summary>Reads an answer.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="text">As typed.</param>
    /// <param name="whole">The question of the second number of a pair; null when it is of the same sort.</param>
    public static AnswerReading Read(Question question, string text, Question? whole = null) => question.Kind switch
    {
        QuestionKind.Count or QuestionKind.Fraction or QuestionKind.Percent or QuestionKind.Money =>
            Numbers(question, text, whole),
        QuestionKind.Choice => OptionReader.One(question, text),
        QuestionKind.MultiChoice => OptionReader.Several(question, text),
        QuestionKind.Ranking => OptionReader.Ranked(question, text),
        QuestionKind.Score => ScoreReader.Read(question, text),
        QuestionKind.YesNo => YesNoReader.Read(question, text),
        QuestionKind.Date => Day(text),
        QuestionKind.Text => Words(text),
        _ => throw new UnreachableException(),
    };

    private static AnswerReading Numbers(Question question, string text, Question? whole)
    {
        if (whole is not null && (whole.Kind != question.Kind || whole.Unit != question.Unit) &&
            TypedText.Halves(Bare(whole, Bare(question, text))) is [var first, var second])
        {
            return (Number(question, first), Number(whole, second)) switch
            {
                (Reading.One part, Reading.One all) => new AnswerReading.Pair(part.Value, all.Value),
                (Reading.Wrong wrong, _) => new AnswerReading.Wrong(wrong.Fault),
                (_, Reading.Wrong wrong) => new AnswerReading.Wrong(wrong.Fault),
                _ => new AnswerReading.Wrong(ReadingFault.Several),
            };
        }

        return Number(question, text) switch
        {
            Reading.One one => new AnswerReading.Taken(new Answer.Number(one.Value)),
            Reading.Pair pair => new AnswerReading.Pair(pair.Part, pair.Whole),
            Reading.Wrong wrong => new AnswerReading.Wrong(wrong.Fault),
            _ => throw new UnreachableException(),
        };
    }

    private static Reading Number(Question question, string text) => question.Kind == QuestionKind.Count
        ? CountReader.Read(text.Length > LongestText ? text : Bare(question, text))
        : AmountReader.Read(question, text);

    private static string Bare(Question question, string text) =>
        TypedText.WithoutUnit(TypedText.Plain(text), question.Unit);

    // «До 9 апреля 2021 г.», as documents write it (R27), is that day; a month or a school year is none.
    private static AnswerReading Day(string text) => DayReader.Read(text) switch
    {
        AnswerReading.Wrong { Fault: ReadingFault.NotADate } wrong when text.Length <= DayReader.LongestText =>
            TermReader.Read(text) switch
            {
                null => wrong,
                Term.By { Day.Year: >= DayReader.FirstYear and <= DayReader.LastYear } by =>
                    new AnswerReading.Taken(new Answer.Day(by.Day)),
                Term.By => new AnswerReading.Wrong(ReadingFault.NoSuchDate),
                _ => new AnswerReading.Wrong(ReadingFault.NotOneDay),
            },
        var reading => reading,
    };

    private static AnswerReading Words(string text) => text.Trim() switch
    {
        "" => new AnswerReading.Wrong(ReadingFault.Empty),
        { Length: > LongestText } => new AnswerReading.Wrong(ReadingFault.WordsTooLong),
        var words => new AnswerReading.Taken(
            new Answer.Words(words.Replace("\r\n", "\n", StringComparison.Ordinal))),
    };
}
