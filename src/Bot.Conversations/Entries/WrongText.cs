using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>The sentence of a text that is no answer to its question.</summary>
public static class WrongText
{
    /// <summary>Says what was expected; holds markup.</summary>
    /// <param name="texts">The sentences.</param>
    /// <param name="language">«ru» or «en».</param>
    /// <param name="monitoring">The monitoring of the question.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="fault">What is wrong.</param>
    public static string Of(
        TextBook texts, string language, MonitoringDefinition monitoring, Question question, ReadingFault fault) =>
        texts.Say(
            language, "wrong." + fault, ("row", monitoring.RowOf(question.Key).No), ("unit", question.Unit),
            ("count", question.Options.Count), ("most", question.AtMost ?? question.Options.Count),
            ("points", string.Join(", ", question.Options.Select(option => option.Points?.ToString() ?? option.Key))),
            ("longest", AnswerReader.LongestText));
}
