using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Entries;

/// <summary>A question is put; a number, a pair, «нет данных», back, skip or a jump answers it.</summary>
internal static class Questions
{
    /// <summary>Puts a question.</summary>
    public static Turn Put(Talk talk, OpenEntry open, string question, bool revisit, string? preface = null)
    {
        var asking = new Place.Asking(open.Key, question, revisit);
        var screen = QuestionScreen.Of(talk, open, asking);
        return Talk.To(asking, preface is null ? screen : screen.After(preface));
    }

    public static Turn Answer(Talk talk, Command command)
    {
        var place = Here(talk);
        var open = talk.Open(place.Entry);
        var words = command.Argument ?? "";
        if (open.Question(place.Question).Kind != QuestionKind.Text && Reviews.NamedIn(words, open) is { } named)
        {
            var there = new Place.Asking(place.Entry, named.Question, place.Revisit);
            return TakeNamed(talk with { Place = there }, open, there, named.Answer);
        }

        return Take(talk, open, place, words);
    }

    /// <summary>Takes what stands behind a row's number: also that there is nothing to say.</summary>
    public static Turn TakeNamed(Talk talk, OpenEntry open, Place.Asking at, string words) =>
        CommandReader.Read(words, true) is { Trigger: Trigger.NoData or Trigger.NotApplicable } absence
            ? Absent(talk, absence)
            : Take(talk, open, at, words);

    private static Turn Take(Talk talk, OpenEntry open, Place.Asking at, string words) =>
        open.Read(at.Question, words) switch
        {
            AnswerReading.Taken taken => Recording.Begin(talk, at, Only(at.Question, taken.Answer)),
            AnswerReading.Pair when !open.TakesPair(at.Question) => talk.Stay(talk.Screen(
                open.IndicatorAt(at.Question) is null ? "wrong.pairAtOne" : "wrong.pairAtShared",
                ("row", open.Monitoring.RowOf(at.Question).No))),
            AnswerReading.Pair pair => Recording.Begin(talk, at, Both(open, at.Question, pair)),
            AnswerReading.Wrong wrong => talk.Stay(WrongHere(talk, open, at, wrong.Fault)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>«Нет данных» or «неприменимо»: with the reason in the same message, or it is asked for.</summary>
    public static Turn Absent(Talk talk, Command command)
    {
        var place = Here(talk);
        // At a zero the word is about the row that was named as zero, which may be the other one of a pair.
        var question = talk.Place is Place.ConfirmingZero zero ? Confirming.ZeroIn(zero) : place.Question;
        var explaining = new Place.ExplainingAbsence(
            place.Entry, question, place.Revisit, command.Trigger == Trigger.NoData,
            (talk.Place as Place.Unconfirmed)?.Pending);
        var there = talk with { Place = explaining };
        return string.IsNullOrEmpty(command.Argument)
            ? Talk.To(explaining, Explaining.AbsenceScreen(there, explaining))
            : Explaining.Absence(there, new Command(Trigger.Words, command.Argument));
    }

    public static Turn Skip(Talk talk, Command command)
    {
        var place = Here(talk);
        var open = talk.Open(place.Entry);
        var after = open.Monitoring.OrderOf(LastOnScreen(open, place.Question));
        var next = open.Unanswered.FirstOrDefault(each => open.Monitoring.OrderOf(each.Key) > after);
        if (place.Revisit)
        {
            return Talk.To(new Place.Reviewing(open.Key), ReviewScreen.Of(talk, open));
        }

        return next is null
            ? Talk.To(new Place.Reviewing(open.Key), ReviewScreen.Of(talk, open).After(talk.T("skip.toReview")))
            : Put(
                talk, open, next.Key, false,
                talk.T(open.Question(place.Question).Required ? "skip.done" : "skip.optional"));
    }

    // The whole is shown with its part while it is still open.
    private static string LastOnScreen(OpenEntry open, string question) =>
        open.IndicatorAt(question) is { } indicator && question == indicator.Numerator.Question &&
        open.Entry[indicator.Denominator.Question] is null
            ? indicator.Denominator.Question
            : question;

    public static Turn Back(Talk talk, Command command)
    {
        var place = (Place.Inside)talk.Place;
        var open = talk.Open(place.Entry);
        var at = place is Place.Asking asking
            ? open.Monitoring.OrderOf(asking.Question)
            : open.Monitoring.Questions.Count;
        return at == 0
            ? Put(talk, open, open.Monitoring.Questions[0].Key, false, talk.T("back.first"))
            : Put(talk, open, Screenful(open, at - 1), place is Place.Reviewing or Place.Asking { Revisit: true });
    }

    /// <summary>Back from a confirmation or a reason: to the question itself.</summary>
    public static Turn Again(Talk talk, Command command)
    {
        var place = Here(talk);
        return Put(talk, talk.Open(place.Entry), place.Question, place.Revisit);
    }

    public static Turn Go(Talk talk, Command command)
    {
        var open = talk.Open(((Place.Inside)talk.Place).Entry);
        var row = (command.Argument ?? "").Trim().TrimEnd('.', '?');
        if (open.Row(row) is { } component)
        {
            return Jump(talk, open, component.Question);
        }

        return open.Monitoring.Indicator(row) is { } indicator
            ? Jump(talk, open, indicator.Numerator.Question)
            : talk.Stay(Helping.Resume(talk, talk.Screen("go.unknown", ("row", row), ("rows", Rows(open)))));
    }

    // Who corrects an answer wants to see all of them after it; who fills in goes on filling in.
    private static Turn Jump(Talk talk, OpenEntry open, string question) =>
        Put(talk, open, question, open.Entry[question] is not null);

    /// <summary>«Да» and «нет»: answers where they are asked for, else there is nothing to confirm.</summary>
    public static Turn YesOrNo(Talk talk, Command command)
    {
        var place = Here(talk);
        return talk.Open(place).Question(place.Question).Kind switch
        {
            QuestionKind.YesNo => Recording.Begin(talk, place, Only(place.Question, new Answer.Chosen(
                [command.Trigger == Trigger.Yes ? Option.Yes : Option.No]))),
            _ => talk.Stay(talk.Screen("asking.yesNo").With(talk.Button("noData", Trigger.NoData))),
        };
    }

    /// <summary>The question the chat is at, whatever is being said about it.</summary>
    public static Place.Asking Here(Talk talk) => talk.Place switch
    {
        Place.Asking asking => asking,
        Place.Unconfirmed held => new Place.Asking(held.Entry, held.Question, held.Revisit),
        Place.ExplainingAbsence absence => new Place.Asking(absence.Entry, absence.Question, absence.Revisit),
        _ => throw new InvalidOperationException("No question is open."),
    };

    public static Dictionary<string, Answer> Both(OpenEntry open, string question, AnswerReading.Pair pair)
    {
        var indicator = open.IndicatorAt(question)!;
        return new Dictionary<string, Answer>(StringComparer.Ordinal)
        {
            [indicator.Numerator.Question] = new Answer.Number(pair.Part),
            [indicator.Denominator.Question] = new Answer.Number(pair.Whole),
        };
    }

    public static Dictionary<string, Answer> Only(string question, Answer answer) =>
        new(StringComparer.Ordinal) { [question] = answer };

    public static Screen Wrong(Talk talk, OpenEntry open, string question, ReadingFault fault) =>
        new Screen(
            WrongText.Of(talk.Catalog.Texts, talk.Language, open.Monitoring, open.Question(question), fault), [])
        .With(talk.Button("noData", Trigger.NoData), talk.Button("resume", Trigger.Fill));

    // Options are put again with what is wrong: the buttons of the screen above act no more.
    private static Screen WrongHere(Talk talk, OpenEntry open, Place.Asking at, ReadingFault fault) =>
        open.Question(at.Question).Options.Count == 0
            ? Wrong(talk, open, at.Question, fault)
            : QuestionScreen.Of(talk, open, at).After(
                WrongText.Of(talk.Catalog.Texts, talk.Language, open.Monitoring, open.Question(at.Question), fault));

    public static string Rows(OpenEntry open) =>
        string.Join(", ", open.Monitoring.Questions.Select(question => open.Monitoring.RowOf(question.Key).No));

    // A pair is one screen: stepping back from what follows it leads to its first number.
    private static string Screenful(OpenEntry open, int at)
    {
        var key = open.Monitoring.Questions[at].Key;
        return open.IndicatorAt(key) is { } indicator && key == indicator.Denominator.Question &&
            open.Monitoring.OrderOf(indicator.Numerator.Question) == at - 1
                ? indicator.Numerator.Question
                : key;
    }
}
