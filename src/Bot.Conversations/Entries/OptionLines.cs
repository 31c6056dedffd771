using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Entries;

/// <summary>The options of a question: in full in the text, cut on the buttons.</summary>
internal static class OptionLines
{
    public static IEnumerable<string> Of(Talk talk, OpenEntry open, Place.Asking at)
    {
        var question = open.Question(at.Question);
        if (question.Options.Count == 0 || question.Kind == QuestionKind.YesNo)
        {
            yield break;
        }

        yield return "";
        foreach (var (option, number) in question.Options.Select((option, index) => (option, index + 1)))
        {
            yield return question.Kind == QuestionKind.Score
                ? talk.T("question.points", ("points", option.Key), ("label", option.Label))
                : talk.T("question.option", ("number", number), ("label", option.Label));
        }

        if (at.Picked is { } && Picking.Picked(open, at) is { Count: > 0 } picked)
        {
            yield return "";
            yield return talk.T(
                "question.picked", ("answer", Amounts.Of(talk, question, new Answer.Chosen(picked))));
        }
    }

    public static Screen Buttons(Talk talk, OpenEntry open, Place.Asking at, Screen screen)
    {
        var question = open.Question(at.Question);
        if (question.Kind == QuestionKind.YesNo)
        {
            return screen.With(
                new Button(talk.T("option.yes"), new Command(Trigger.Yes)),
                new Button(talk.T("option.no"), new Command(Trigger.No)));
        }

        var picked = Picking.Picked(open, at);
        screen = Labels.Rows(question, picked).Aggregate(screen, (with, row) => with.With(row));
        return (question.Kind, picked.Count) switch
        {
            (QuestionKind.MultiChoice or QuestionKind.Ranking, > 0) => screen.With(talk.Button("done", Trigger.Done)),
            (QuestionKind.MultiChoice, _) when question.Option(Option.None) is null => screen.With(
                new Button(talk.T("option.none"), new Command(Trigger.Words, talk.T("option.none")))),
            _ => screen,
        };
    }
}
