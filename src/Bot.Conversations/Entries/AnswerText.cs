using System.Diagnostics;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>An answer as a person reads it; typed back, it is the same answer.</summary>
public static class AnswerText
{
    private const int ShortAnswer = 20;

    /// <summary>What was answered, with its reason; escaped.</summary>
    /// <param name="texts">The sentences.</param>
    /// <param name="language">«ru» or «en».</param>
    /// <param name="question">The question: its options have the labels.</param>
    /// <param name="answer">Null when unanswered.</param>
    public static string Of(TextBook texts, string language, Question question, Answer? answer) => answer switch
    {
        null => texts.Say(language, question.Required ? "amount.unanswered" : "amount.optional"),
        Answer.Number number => Number(texts, language, question, number.Value),
        Answer.NoData none => texts.Say(language, "amount.noData", ("reason", none.Reason)),
        Answer.NotApplicable none => texts.Say(language, "amount.notApplicable", ("reason", none.Reason)),
        Answer.Chosen chosen => Chosen(texts, language, question, chosen),
        Answer.Words words => Markup.Escape(words.Text),
        Answer.Day day => texts.Say(
            language, "date.plain", ("day", day.Value.Day), ("year", day.Value.Year),
            ("month", texts.Say(language, "date.months").Split('|')[day.Value.Month - 1])),
        Answer.Stated { Comment: { } comment } stated =>
            texts.Say(language, "amount.stated", ("text", stated.Text), ("comment", comment)),
        Answer.Stated stated => Markup.Escape(stated.Text),
        _ => throw new UnreachableException(),
    };

    /// <summary>The same without its reason and cut: a button holds some 30 characters and no markup.</summary>
    /// <param name="texts">The sentences.</param>
    /// <param name="language">«ru» or «en».</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer.</param>
    public static string Brief(TextBook texts, string language, Question question, Answer answer) => answer switch
    {
        Answer.NoData => texts.Say(language, "amount.absent"),
        Answer.NotApplicable => texts.Say(language, "amount.inapplicable"),
        _ => Labels.Cut(Markup.Strip(Of(texts, language, question, answer)), ShortAnswer),
    };

    private static string Number(TextBook texts, string language, Question question, decimal value)
    {
        var shown = Rounding.Show(value, Decimals(question, value), language);
        return question.Kind switch
        {
            QuestionKind.Count => shown,
            QuestionKind.Score when Step(question, value) is { } step =>
                texts.Say(language, "amount.points", ("points", shown), ("label", step.Label)),
            QuestionKind.Score => shown,
            _ => texts.Say(language, "amount.share", ("value", shown), ("unit", question.Unit)).TrimEnd(),
        };
    }

    private static Option? Step(Question question, decimal value) =>
        question.Options.FirstOrDefault(option => option.Points == value);

    // As many digits as there are, but never three alone behind the mark: those may be thousands.
    private static int Decimals(Question question, decimal value)
    {
        if (question.Kind == QuestionKind.Count)
        {
            return 0;
        }

        var decimals = Enumerable.Range(0, 28).First(digits => decimal.Round(value, digits) == value);
        return question.Kind switch
        {
            QuestionKind.Money when decimals == 1 => 2,
            QuestionKind.Fraction when decimals == 3 => 4,
            _ => decimals,
        };
    }

    private static string Chosen(TextBook texts, string language, Question question, Answer.Chosen chosen) =>
        chosen.Options.Count == 0
            ? texts.Say(language, "option.none")
            : string.Join(
                question.Kind == QuestionKind.Ranking ? " → " : "; ",
                chosen.Options.Select(key => Markup.Escape(question.Option(key)?.Label ?? key)));
}
