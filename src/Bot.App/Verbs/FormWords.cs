using System.Globalization;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Texts;

namespace Bot.App.Verbs;

/// <summary>Rows and answers of a monitoring as the operator reads them.</summary>
internal sealed class FormWords(TextBook texts, MonitoringDefinition monitoring)
{
    /// <summary>The number of the row. The total of an archive is kept under the monitoring's id.</summary>
    public string RowOf(string question) => question == monitoring.Id ? "Итого" : monitoring.RowOf(question).No;

    public string Shown(string question, Answer? answer) => answer switch
    {
        null => "нет ответа",
        Answer.NoData => "нет данных",
        Answer.NotApplicable => "неприменимо",
        Answer.Stated { Comment: { } comment } stated => $"{stated.Text} ({comment})",
        Answer.Stated stated => stated.Text,
        _ when monitoring.Find(question) is { } known => Markup.Strip(
            Conversations.Entries.AnswerText.Of(texts, TextBook.DefaultLanguage, known, answer)),
        _ => Plain(answer),
    };

    /// <summary>The reason for saying no number; null for all other answers.</summary>
    public static string? ReasonOf(Answer? answer) => answer switch
    {
        Answer.NoData none => none.Reason,
        Answer.NotApplicable none => none.Reason,
        _ => null,
    };

    // Of a question that an earlier version had.
    private static string Plain(Answer answer) => answer switch
    {
        Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Answer.Words words => words.Text,
        Answer.Day day => day.Value.ToString("O", CultureInfo.InvariantCulture),
        Answer.Chosen chosen => string.Join("; ", chosen.Options),
        _ => "",
    };
}
