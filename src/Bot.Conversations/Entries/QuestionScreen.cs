using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>A question with its indicator or by itself, what is known of it and how to answer.</summary>
internal static class QuestionScreen
{
    public static Screen Of(Talk talk, OpenEntry open, Place.Asking at)
    {
        var question = open.Question(at.Question);
        var indicator = open.IndicatorAt(at.Question);
        var lines = new List<string> { indicator is null ? Head(talk, open, question) : Head(talk, open, indicator) };
        var rows = indicator is null ? [open.Monitoring.RowOf(at.Question)] : Rows(open, indicator, at.Question);
        foreach (var row in rows)
        {
            lines.AddRange(Row(talk, open, row));
        }

        if (Fixing.Note(talk, open, at.Question) is { } note)
        {
            lines.Add("");
            lines.Add(note);
        }

        lines.AddRange(OptionLines.Of(talk, open, at));
        lines.Add("");
        lines.Add(indicator is null ? Asked(talk, question) : Asked(talk, open, indicator, at.Question));
        if (!question.Required)
        {
            lines.Add(talk.T(Ready(open) ? "question.optionalReady" : "question.optional"));
        }

        return Buttons(talk, open, at, new Screen(string.Join('\n', lines), []));
    }

    private static Screen Buttons(Talk talk, OpenEntry open, Place.Asking at, Screen screen)
    {
        screen = OptionLines.Buttons(talk, open, at, screen);
        if (Fixing.IsReturned(open, at.Question) && open.Entry[at.Question] is not null)
        {
            screen = screen.With(talk.Button("stands", Trigger.Stands));
        }

        if (Copying.ButtonOf(talk, open, at.Question) is { } copy)
        {
            screen = screen.With(copy);
        }

        screen = screen
            .With(talk.Button("noData", Trigger.NoData), talk.Button("skip", Trigger.Skip))
            .With(talk.Button("back", Trigger.Back), talk.Button("review", Trigger.Review));
        if (!open.Question(at.Question).Required && Ready(open))
        {
            screen = screen.With(talk.Button("submit", Trigger.Submit));
        }

        return open.Entry.State == EntryState.Empty && open.Monitoring.OrderOf(at.Question) == 0
            ? screen.With(talk.Button("nothing", Trigger.Excuse))
            : screen;
    }

    // What is left may be left: nobody has to walk through it to be able to submit.
    private static bool Ready(OpenEntry open) => !open.Sent && open.Progress.Complete;

    private static string Head(Talk talk, OpenEntry open, Indicator indicator) => talk.T(
        "question.head", ("no", indicator.No), ("count", open.Monitoring.Indicators.Count),
        ("done", open.Progress.Answered), ("total", open.Progress.Questions));

    private static string Head(Talk talk, OpenEntry open, Question question) =>
        open.Monitoring.Groups.FirstOrDefault(group => group.Id == question.Group) is { } group
            ? talk.T(
                "question.headGroup", ("group", group.Title), ("done", open.Progress.Answered),
                ("total", open.Progress.Questions))
            : talk.T(
                "question.headAlone", ("done", open.Progress.Answered), ("total", open.Progress.Questions));

    // The whole is shown with its part while it is still open; asked again, a question stands alone.
    private static IEnumerable<Component> Rows(OpenEntry open, Indicator indicator, string key)
    {
        if (key != indicator.Numerator.Question)
        {
            return [indicator.Denominator];
        }

        return open.Entry[indicator.Denominator.Question] is null
            ? [indicator.Numerator, indicator.Denominator]
            : [indicator.Numerator];
    }

    private static IEnumerable<string> Row(Talk talk, OpenEntry open, Component row)
    {
        var question = open.Question(row.Question);
        yield return "";
        yield return question.Unit.Length == 0
            ? talk.T("question.rowAlone", ("row", row.No), ("name", question.Name))
            : talk.T("question.row", ("row", row.No), ("name", question.Name), ("unit", question.Unit));
        foreach (var note in new[] { question.Definition, question.Hint }.OfType<string>())
        {
            yield return talk.T("question.note", ("text", note));
        }

        if (open.Entry[row.Question] is { } answer)
        {
            yield return talk.T("question.now", ("answer", Amounts.Of(talk, question, answer)));
        }

        if (Copying.Line(talk, open, row.Question) is { } last)
        {
            yield return last;
        }

        if (Proving.Line(talk, open.Entry, row.Question) is { } files)
        {
            yield return files;
        }
    }

    private static string Asked(Talk talk, Question question) => talk.T(
        "ask." + question.Kind, ("unit", question.Unit), ("longest", Monitoring.Answers.AnswerReader.LongestText),
        ("most", new Markup(question.AtMost is { } most ? talk.T("question.most", ("most", most)) : "")));

    private static string Asked(Talk talk, OpenEntry open, Indicator indicator, string key)
    {
        if (key != indicator.Numerator.Question)
        {
            return talk.T("question.askOne");
        }

        var whole = open.Question(indicator.Denominator.Question);
        return open.Entry[whole.Key] is { } known
            ? talk.T(
                known.Amount is null ? "question.askPartAbsent" : "question.askPart",
                ("row", indicator.Denominator.No), ("whole", Amounts.Of(talk, whole, known)))
            : talk.T("question.askPair", ("sample", new Markup(talk.T("question.sample"))));
    }
}
