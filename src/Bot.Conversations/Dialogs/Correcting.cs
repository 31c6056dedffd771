using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;

namespace Bot.Conversations.Dialogs;

/// <summary>Editing a sent message is a correction, if the number in it really differs.</summary>
internal static class Correcting
{
    public static Turn Edited(Talk talk, Input.Edited edited)
    {
        if (talk.Place is Place.Unconfirmed held && held.Pending.Origin.Message == edited.Message)
        {
            return Questions.Answer(talk with { Place = Questions.Here(talk) }, new Command(Trigger.Words, edited.Value));
        }

        if (talk.View.Edited is not { } answers || !talk.View.Entries.ContainsKey(answers.Entry))
        {
            return talk.View.Person is null ? new Turn(talk.Place, []) : talk.Stay(talk.Screen("edit.notAnAnswer"));
        }

        var open = talk.Open(answers.Entry);
        return Read(edited.Value, answers.Questions, open) is { } corrected
            ? Correct(talk, open, answers.Questions[0], corrected)
            : talk.Stay(talk.Screen("edit.unread", ("row", open.Monitoring.RowOf(answers.Questions[0]).No)));
    }

    private static IReadOnlyDictionary<string, Answer>? Read(
        string text, IReadOnlyList<string> questions, OpenEntry open) => (CountReader.Read(text), questions.Count) switch
        {
            (Reading.One one, 1) => Questions.Only(questions[0], one.Value),
            (Reading.Pair pair, _) => Questions.Both(open, questions[0], pair),
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
        var kept = turn.Effects.Any(effect => effect is Effect.Keep);
        if (!kept && talk.Place is Place.Unconfirmed)
        {
            return talk.Stay(talk.Screen("edit.answerFirst"));
        }

        // A refused edit changes nothing, not even which question is open.
        return kept || turn.Place is Place.Unconfirmed
            ? kept && !open.Submitted && talk.Place is Place.Asking here ? Back(talk, open, here, turn) : turn
            : turn with { Place = talk.Place };
    }

    // The correction was made in passing: the question that was open stays open.
    private static Turn Back(Talk talk, OpenEntry open, Place.Asking here, Turn turn)
    {
        var keep = turn.Effects.OfType<Effect.Keep>().First();
        var after = open with { Entry = open.Entry.With(keep.Answers) };
        var changes = keep.Answers.Select(answer => talk.T(
            "recorded.change", ("row", open.Monitoring.RowOf(answer.Question).No),
            ("old", Amounts.Of(talk, open.Entry[answer.Question])), ("new", Amounts.Of(talk, answer.Answer))));
        var text = talk.T("edit.done") + "\n" + string.Join('\n', changes);
        var put = Questions.Put(talk, here.Entry == open.Key ? after : talk.Open(here), here.Question, here.Revisit, text);
        return put with { Effects = [keep, .. put.Effects] };
    }
}
