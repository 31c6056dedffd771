using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Definitions;

namespace Bot.Conversations.Screens;

/// <summary>All answers at a glance, with reasons, and the way to each of them.</summary>
internal static class ReviewScreen
{
    private const int ButtonsInRow = 4;

    public static Screen Of(Talk talk, OpenEntry open)
    {
        var lines = new List<string>
        {
            talk.T(
                "review.head", ("campaign", open.Campaign.Title), ("unit", open.Unit.Name), ("done", open.Done),
                ("total", open.Monitoring.Questions.Count)),
            "",
        };
        lines.AddRange(open.Monitoring.Questions.SelectMany(question => Line(talk, open, question)));
        lines.Add("");
        lines.Add(Next(talk, open));
        var screen = new Screen(string.Join('\n', lines), []);
        foreach (var row in open.Monitoring.Questions.Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(question => GoTo(open, question))]);
        }

        return open.Submitted
            ? screen.With(talk.Button("menu", Trigger.Menu))
            : screen.With(talk.Button("submit", Trigger.Submit), talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<string> Line(Talk talk, OpenEntry open, Question question)
    {
        var row = open.Monitoring.RowOf(question.Key).No;
        yield return talk.T(
            "review.line", ("row", row), ("name", Short(question.Name)),
            ("answer", Amounts.Of(talk, open.Entry[question.Key])));
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
        if (open.Submitted)
        {
            return talk.T("review.submitted", ("number", open.Entry.Receipt!.Number));
        }

        var left = open.Unanswered.Count();
        return left > 0 ? talk.T("review.open", ("left", left)) : talk.T("review.ready");
    }

    private static Button GoTo(OpenEntry open, Question question)
    {
        var row = open.Monitoring.RowOf(question.Key).No;
        return new Button((open.Entry[question.Key] is null ? "○ " : "") + row, new Command(Trigger.Go, row));
    }

    // Thirteen official names in full do not fit one screen of a phone.
    private static string Short(string name) => name.Length <= 70 ? name : name[..name.LastIndexOf(' ', 67)] + "…";
}
