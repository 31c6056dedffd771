using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Answers;

/// <summary>Reads «да» and «нет».</summary>
internal static class YesNoReader
{
    private static readonly string[] Yes = ["да", "yes", "верно", "ага", "конечно"];
    private static readonly string[] No = ["нет", "no", "неверно"];

    /// <summary>Yes or no, by its words or by the labels of the question.</summary>
    public static AnswerReading Read(Question question, string text)
    {
        var typed = TypedText.Folded(text);
        var labelled = question.Options.FirstOrDefault(option => TypedText.Folded(option.Label) == typed)?.Key;
        return (labelled, Yes.Contains(typed), No.Contains(typed)) switch
        {
            ({ } key, _, _) => new AnswerReading.Taken(new Answer.Chosen([key])),
            (_, true, _) => new AnswerReading.Taken(new Answer.Chosen([Option.Yes])),
            (_, _, true) => new AnswerReading.Taken(new Answer.Chosen([Option.No])),
            _ => new AnswerReading.Wrong(ReadingFault.NotYesNo),
        };
    }
}
