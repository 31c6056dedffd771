using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Entries;

/// <summary>All answers at a glance, with reasons, and the way to each of them.</summary>
internal static class ReviewScreen
{
    private const int ButtonsInRow = 4;
    private const int LongestAnswer = 120;

    public static Screen Of(Talk talk, OpenEntry open)
    {
        var lines = new List<string>
        {
            talk.T(
                "review.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name),
                ("done", open.Progress.Answered), ("total", open.Progress.Questions)) + Standing.Line(talk, open),
            "",
        };
        lines.AddRange(open.Monitoring.Questions.SelectMany(question => Line(talk, open, question)));
        lines.Add("");
        lines.Add(Next(talk, open));
        var screen = new Screen(string.Join('\n', lines), []);
        foreach (var row in open.Locked ? [] : open.Monitoring.Questions.Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(question => GoTo(open, question))]);
        }

        return Last(talk, open, screen);
    }

    private static Screen Last(Talk talk, OpenEntry open, Screen screen)
    {
        var menu = talk.Button("menu", Trigger.Menu);
        return open.Entry.State switch
        {
            EntryState.Submitted or EntryState.Accepted or EntryState.Excused => screen.With(menu),
            EntryState.Returned when open.Returned is not null => screen.With(talk.Button("fill", Trigger.Fill), menu),
            EntryState.Empty or EntryState.Draft when !open.Progress.Complete => screen
                .With(talk.Button("submit", Trigger.Submit), menu).With(talk.Button("nothing", Trigger.Excuse)),
            _ => screen.With(talk.Button("submit", Trigger.Submit), menu),
        };
    }

    private static IEnumerable<string> Line(Talk talk, OpenEntry open, Question question)
    {
        var row = open.Monitoring.RowOf(question.Key).No;
        yield return talk.T(
            "review.line", ("row", row), ("name", Short(question.Name)),
            ("answer", Brief(talk, open, question)));
        if (Proving.Line(talk, open.Entry, question.Key) is { } files)
        {
            yield return files;
        }

        if (open.Entry.Answers.TryGetValue(question.Key, out var kept))
        {
            foreach (var reason in kept.Reasons.Values)
            {
                yield return talk.T("review.reason", ("reason", reason));
            }
        }
    }

    private static string Next(Talk talk, OpenEntry open)
    {
        var sample = new Markup(Sample(talk, open));
        switch (open.Entry.State)
        {
            case EntryState.Accepted:
                return talk.T("review.accepted", ("number", open.Entry.Receipt?.Number ?? ""));
            case EntryState.Excused:
                return talk.T("review.excused");
            case EntryState.Returned when open.Returned is not null:
                return talk.T("review.returned");
            case EntryState.Returned when open.Progress.Complete:
                return talk.T("review.returnedWhole");
        }

        if (open.Submitted)
        {
            return talk.T("review.submitted", ("number", open.Entry.Receipt!.Number), ("sample", sample));
        }

        return open.Missing.Count() is > 0 and var left ? talk.T("review.open", ("left", left))
            : open.Progress.Complete ? talk.T("review.ready", ("sample", sample))
            : talk.T("review.empty");
    }

    /// <summary>A row of this form and an answer to it, as they are typed: «1.1 = 950».</summary>
    public static string Sample(Talk talk, OpenEntry open)
    {
        var question = open.Monitoring.Questions[0];
        var row = open.Monitoring.RowOf(question.Key).No;
        return Markup.Escape(row) + " = " + talk.T("sample." + question.Kind);
    }

    // A label or a text in full is in the receipt and at its question.
    private static Markup Brief(Talk talk, OpenEntry open, Question question)
    {
        var shown = Amounts.Of(talk, question, open.Entry[question.Key]);
        return open.Entry[question.Key] is Answer.Chosen or Answer.Words
            ? new Markup(Markup.Escape(Labels.Cut(Markup.Strip(shown.Html).ReplaceLineEndings(" "), LongestAnswer)))
            : shown;
    }

    private static Button GoTo(OpenEntry open, Question question)
    {
        var row = open.Monitoring.RowOf(question.Key).No;
        var mark = question.Required && open.Entry[question.Key] is null ? "○ " : "";
        return new Button(mark + row, new Command(Trigger.Go, row));
    }

    // Thirteen official names in full do not fit one screen of a phone.
    private static string Short(string name) => name.Length <= 70 ? name : name[..name.LastIndexOf(' ', 67)] + "…";
}
