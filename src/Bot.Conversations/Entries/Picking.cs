using System.Globalization;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Entries;

/// <summary>Options are picked by buttons: one is the answer, several are gathered until «Готово».</summary>
internal static class Picking
{
    /// <summary>What is picked so far: nothing pressed yet means what is recorded.</summary>
    public static IReadOnlyList<string> Picked(OpenEntry open, Place.Asking at)
    {
        var picked = at.Picked ?? (open.Entry[at.Question] as Answer.Chosen)?.Options ?? [];
        return [.. picked.Where(key => open.Question(at.Question).Option(key) is not null)];
    }

    public static Turn Pick(Talk talk, Command command)
    {
        if (talk.Place is not Place.Asking asking ||
            talk.Open(asking).Question(asking.Question) is var question &&
            question.Option(command.Argument ?? "") is null)
        {
            return Engine.Current(talk);
        }

        var option = question.Option(command.Argument!)!;
        return question.Kind switch
        {
            QuestionKind.MultiChoice or QuestionKind.Ranking => Toggle(talk, asking, question, option.Key),
            QuestionKind.Score => Record(talk, asking, new Answer.Number(decimal.Parse(
                option.Points?.ToString(CultureInfo.InvariantCulture) ?? option.Key, CultureInfo.InvariantCulture))),
            _ => Record(talk, asking, new Answer.Chosen([option.Key])),
        };
    }

    /// <summary>«Готово»: what was picked is the answer.</summary>
    public static Turn Done(Talk talk, Command command)
    {
        if (talk.Place is not Place.Asking asking || !Gathers(talk.Open(asking).Question(asking.Question)))
        {
            return Engine.Current(talk);
        }

        var open = talk.Open(asking);
        var picked = Picked(open, asking);
        return picked.Count == 0
            ? talk.Stay(QuestionScreen.Of(talk, open, asking).After(talk.T("pick.nothing")))
            : Record(talk, asking, new Answer.Chosen(picked));
    }

    /// <summary>Whether several options are gathered for the answer.</summary>
    public static bool Gathers(Question question) =>
        question.Kind is QuestionKind.MultiChoice or QuestionKind.Ranking;

    private static Turn Record(Talk talk, Place.Asking at, Answer answer) =>
        Recording.Begin(talk, at, Questions.Only(at.Question, answer));

    private static Turn Toggle(Talk talk, Place.Asking at, Question question, string key)
    {
        var open = talk.Open(at);
        var before = Picked(open, at);
        var after = After(question, before, key);
        if (after.Count > question.AtMost)
        {
            var text = WrongText.Of(
                talk.Catalog.Texts, talk.Language, open.Monitoring, question, ReadingFault.TooManyChosen);
            return talk.Stay(QuestionScreen.Of(talk, open, at).After(text));
        }

        var next = at with
        {
            Picked = question.Kind == QuestionKind.Ranking
                ? after
                : [.. question.Options.Select(option => option.Key).Where(after.Contains)],
        };
        return Talk.To(next, QuestionScreen.Of(talk, open, next));
    }

    // «Ничего из этого» stands alone: it takes the place of the others, and they of it.
    private static List<string> After(Question question, IReadOnlyList<string> before, string key) =>
        before.Contains(key) ? [.. before.Where(each => each != key)]
        : question.Kind == QuestionKind.Ranking ? [.. before, key]
        : key == Option.None ? [key]
        : [.. before.Where(each => each != Option.None), key];
}
