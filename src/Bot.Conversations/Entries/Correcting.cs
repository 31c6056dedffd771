using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;

namespace Bot.Conversations.Entries;

/// <summary>Editing a sent message is a correction, if the number in it really differs.</summary>
internal static class Correcting
{
    public static Turn Edited(Talk talk, Input.Edited edited)
    {
        var waiting = talk.Place as Place.Unconfirmed ?? (talk.Place as Place.Idle)?.Waiting as Place.Unconfirmed;
        if (waiting is not null && waiting.Pending.Origin.Message == edited.Message)
        {
            var at = Questions.Here(talk with { Place = waiting });
            return Questions.Answer(talk with { Place = at }, new Command(
                Trigger.Words, Bare(edited.Value, waiting.Question, talk.Open(waiting))));
        }

        if (talk.View.Edited is not { } answers || !talk.View.Entries.ContainsKey(answers.Entry))
        {
            return talk.View.Person is null ? new Turn(talk.Place, []) : talk.Stay(talk.Screen("edit.notAnAnswer"));
        }

        if (!Roles.AnswersFor(talk, answers.Entry))
        {
            return talk.Stay(talk.Screen("menu.noRoles"));
        }

        var open = talk.Open(answers.Entry);
        var question = Meant(answers.Questions, open);
        return Read(Bare(edited.Value, question, open), question, answers.Questions.Count, open) is { } corrected
            ? Correct(talk, open, question, corrected)
            : talk.Stay(talk.Screen(
                open.Question(question).IsNumeric ? "edit.unread" : "edit.unreadAnswer",
                ("row", open.Monitoring.RowOf(question).No)));
    }

    // «1.1 = 950» was typed in the review: the answer is behind the sign, unless all of it is somebody's words.
    private static string Bare(string text, string question, OpenEntry open) =>
        Reviews.NamedIn(text, open) is { } named &&
        (named.Question == question || open.Question(question).Kind != QuestionKind.Text)
            ? named.Answer
            : text;

    // The whole of a pair may be shared by several indicators: its part says which of them was meant.
    private static string Meant(IReadOnlyList<string> questions, OpenEntry open) => open.Monitoring.Indicators
        .FirstOrDefault(each =>
            questions.Contains(each.Numerator.Question) && questions.Contains(each.Denominator.Question))
        ?.Numerator.Question ?? questions[0];

    // A command put in place of an answer is no answer, also where words are asked for.
    private static Dictionary<string, Answer>? Read(string text, string question, int answered, OpenEntry open) =>
        (open.Read(question, text), answered) switch
        {
            (AnswerReading.Taken { Answer: Answer.Words }, _)
                when CommandReader.Read(text, true).Trigger is not (Trigger.Words or Trigger.Yes or Trigger.No) => null,
            (AnswerReading.Taken taken, 1) => Questions.Only(question, taken.Answer),
            (AnswerReading.Pair pair, _) when open.TakesPair(question) => Questions.Both(open, question, pair),
            _ => null,
        };

    private static Turn Correct(
        Talk talk, OpenEntry open, string question, IReadOnlyDictionary<string, Answer> corrected)
    {
        if (corrected.All(pair => open.Entry[pair.Key] == pair.Value))
        {
            // A client may report an edit that changed nothing: there is nothing to say.
            return new Turn(talk.Place, []);
        }

        var turn = Recording.Begin(talk, new Place.Asking(open.Key, question, false), corrected);
        var waits = talk.Place is Place.Unconfirmed or Place.ExplainingAbsence
            or Place.Idle { Waiting: Place.Unconfirmed };
        if (turn.Effects.OfType<Effect.Keep>().FirstOrDefault() is { } keep)
        {
            return open.Submitted && !waits ? turn : Back(talk, open, keep, turn);
        }

        // A refused edit changes nothing, not even which question is open.
        return waits ? talk.Stay(talk.Screen("edit.answerFirst"))
            : turn.Place is Place.Unconfirmed ? turn
            : turn with { Place = talk.Place };
    }

    // The correction was made in passing: whatever was open stays open.
    private static Turn Back(Talk talk, OpenEntry open, Effect.Keep keep, Turn turn)
    {
        var changes = keep.Answers.Select(answer => Recording.Change(talk, open, answer.Question, answer.Answer));
        var text = talk.T("edit.done") + "\n" + string.Join('\n', changes);
        var submit = turn.Effects.OfType<Effect.Submit>().FirstOrDefault();
        var after = open.Entry.With(keep.Answers);
        var entries = new Dictionary<EntryKey, Entry>(talk.View.Entries)
        {
            [open.Key] = submit is null ? after : after.Submitted(submit.Receipt),
        };
        var here = Engine.Current(talk with { View = talk.View with { Entries = entries } });
        return Turns.Prefaced(here, text, turn.Effects.Where(effect => effect is not Effect.Say));
    }
}
