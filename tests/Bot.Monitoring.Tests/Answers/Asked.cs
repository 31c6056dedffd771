using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Tests.Answers;

/// <summary>Questions of every kind, as the readers are asked with them.</summary>
internal static class Asked
{
    private static readonly Option[] Topics =
    [
        new("digital", "Цифровые ресурсы"), new("language", "Русский язык, литература"), new("year", "2019"),
        new("class", "Классное руководство"), new("class-team", "Классное руководство и команда"),
    ];

    public static Question Count { get; } = new("count", "Сколько", "уч.", QuestionKind.Count);

    public static Question Fraction { get; } = new("fraction", "Сколько", "Мбит/с", QuestionKind.Fraction);

    public static Question Percent { get; } = new("percent", "Какая доля", "%", QuestionKind.Percent);

    public static Question Roubles { get; } = new("roubles", "Сколько стоит", "руб.", QuestionKind.Money);

    public static Question Thousands { get; } = new("thousands", "Сколько стоит", "тыс. руб.", QuestionKind.Money);

    public static Question Choice { get; } = new("choice", "Что", "", QuestionKind.Choice) { Options = Topics };

    public static Question Multi { get; } =
        new("multi", "Что", "", QuestionKind.MultiChoice) { Options = Topics, AtMost = 3 };

    public static Question Ranking { get; } = new("ranking", "Что", "", QuestionKind.Ranking) { Options = Topics };

    public static Question Score { get; } = new("score", "Как", "", QuestionKind.Score)
    {
        Options = [new("0", "Нет", 0), new("1", "Есть не всё", 1), new("2", "Есть и действует", 2)],
    };

    public static Question YesNo { get; } = new("yesNo", "Так ли", "", QuestionKind.YesNo)
    {
        Options = [new(Option.Yes, "да"), new(Option.No, "нет")],
    };

    public static Question Text { get; } = new("text", "Что скажете", "", QuestionKind.Text);

    public static Question Date { get; } = new("date", "Когда", "", QuestionKind.Date);

    public static IReadOnlyList<Question> All =>
        [Count, Fraction, Percent, Roubles, Thousands, Choice, Multi, Ranking, Score, YesNo, Text, Date];

    /// <summary>What was read, short enough for a table: «=12.5», «chosen a, b», «5 of 6», or the fault.</summary>
    public static string Shown(AnswerReading reading) => reading switch
    {
        AnswerReading.Taken { Answer: Answer.Number number } => FormattableString.Invariant($"={number.Value}"),
        AnswerReading.Taken { Answer: Answer.Chosen chosen } => "chosen " + string.Join(", ", chosen.Options),
        AnswerReading.Taken { Answer: Answer.Day day } => day.Value.ToString("O", null),
        AnswerReading.Taken { Answer: Answer.Words words } => "words " + words.Text,
        AnswerReading.Pair pair => FormattableString.Invariant($"{pair.Part} of {pair.Whole}"),
        AnswerReading.Wrong wrong => wrong.Fault.ToString(),
        _ => throw new InvalidOperationException(),
    };
}
