using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.People;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>One question of a summary, opened: what was chosen how often, or who wrote what.</summary>
internal static class AnswersScreen
{
    // What one message of Telegram shows, less a line that says how many answers are left out.
    private const int LongestMessage = 4000;

    // How much of each answer is shown, until the message is short enough.
    private static readonly int[] Shown = [2000, 600, 200, 60];

    public static Screen Of(Talk talk, Summary summary, Question question)
    {
        var head = SummaryScreen.Head(talk, summary).Append("").Concat(DistributionText.Lines(
            talk, summary.Distributions.First(each => each.Question.Key == question.Key), int.MaxValue)).ToList();
        var texts = Shown.Select(most => string.Join('\n', head.Concat(Said(talk, summary, question, most)))).ToList();
        var text = texts.Find(Fits) ?? Shortened(talk, head, [.. Said(talk, summary, question, Shown[^1])]);
        return new Screen(text, []).With(
            new Button(
                talk.T("button.wholeSummary"),
                new Command(Trigger.Summary, SummaryRequest.Written(summary.Campaign, null, summary.Unit))),
            talk.Button("menu", Trigger.Menu));
    }

    // Where answers can be counted they are not listed.
    private static IEnumerable<string> Said(Talk talk, Summary summary, Question question, int most) =>
        from figures in summary.Units
        from entry in figures.Forms
        let said = entry[question.Key] switch
        {
            Answer.Words words => words.Text,
            Answer.Stated stated => stated.Text,
            Answer.Day => Amounts.Short(talk, question, entry[question.Key]!),
            _ => null,
        }
        where said is not null && talk.Person.Has(
            talk.Catalog, entry.Key.Unit, Role.Viewer, Role.Coordinator, Role.Respondent)
        select talk.T(
            "distribution.said", ("unit", talk.Catalog.Unit(entry.Key.Unit)!.ShortName),
            ("answer", Labels.Cut(said, most)));

    private static string Shortened(Talk talk, List<string> head, List<string> said)
    {
        var count = Enumerable.Range(0, said.Count).Last(
            most => most == 0 || Fits(string.Join('\n', head.Concat(said.Take(most)))));
        return string.Join('\n', [
            .. head, .. said.Take(count), talk.T("distribution.moreSaid", ("count", said.Count - count)),
        ]);
    }

    private static bool Fits(string text) => Markup.Strip(text).Length <= LongestMessage;
}
