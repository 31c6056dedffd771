using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Dynamics;

namespace Bot.Conversations.Entries;

/// <summary>«Как в прошлый раз»: what the unit answered in the campaign before is the answer again (R71).</summary>
internal static class Copying
{
    public static Turn Copy(Talk talk, Command command)
    {
        if (talk.Place is not (Place.Asking or Place.Unconfirmed or Place.ExplainingAbsence))
        {
            return Helping.NoEntryOpen(talk, command);
        }

        var at = Questions.Here(talk);
        var open = talk.Open(at.Entry);
        return Of(talk, open, at.Question) is { Count: > 0 } answers
            ? Recording.Begin(talk, at, answers)
            : Talk.To(at, QuestionScreen.Of(talk, open, at).After(talk.T("copy.nothing")));
    }

    /// <summary>The button that does it; null where there is nothing to copy, or it is what stands there
    /// already.</summary>
    public static Button? ButtonOf(Talk talk, OpenEntry open, string question)
    {
        var answers = Of(talk, open, question);
        if (answers.Count == 0 || answers.All(pair => open.Entry[pair.Key] == pair.Value))
        {
            return null;
        }

        var parts = answers.Select(pair => Amounts.Short(talk, open.Question(pair.Key), pair.Value)).ToList();
        var shown = parts.Count == 1 ? parts[0] : talk.T("amount.pair", ("part", parts[0]), ("whole", parts[1]));
        return new Button(talk.T("button.copy", ("value", shown)), new Command(Trigger.Copy));
    }

    /// <summary>The line under a question that says what it was; null where nothing was.</summary>
    public static string? Line(Talk talk, OpenEntry open, string question) =>
        LastTime.Of(talk.Catalog, open.Key, talk.View.Entries) is { } last &&
        last.NumberOf(open.Question(question)) is { } number
            ? talk.T(
                "question.last", ("answer", Amounts.Of(talk, open.Question(question), new Answer.Number(number))),
                ("campaign", last.Campaign.Title))
            : null;

    // A pair that is asked for on one screen is copied whole.
    private static Dictionary<string, Answer> Of(Talk talk, OpenEntry open, string question)
    {
        if (LastTime.Of(talk.Catalog, open.Key, talk.View.Entries) is not { } last)
        {
            return [];
        }

        var whole = open.IndicatorAt(question) is { } indicator && indicator.Numerator.Question == question &&
            open.Entry[indicator.Denominator.Question] is null
                ? indicator.Denominator.Question
                : null;
        return new[] { question, whole }.OfType<string>()
            .Select(key => (key, Number: last.NumberOf(open.Question(key))))
            .TakeWhile(each => each.Number is not null)
            .ToDictionary(each => each.key, each => (Answer)new Answer.Number(each.Number!.Value));
    }
}
