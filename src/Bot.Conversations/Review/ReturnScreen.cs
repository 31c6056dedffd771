using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;

namespace Bot.Conversations.Review;

/// <summary>Which rows are returned: a button for each, then the reason in words.</summary>
internal static class ReturnScreen
{
    private const int ButtonsInRow = 4;

    public static Screen Of(Talk talk, Place.Returning place)
    {
        var open = talk.Open(place.Entry);
        string No(string key) => open.Monitoring.RowOf(key).No;
        var lines = new List<string> { talk.T("return.head", ("unit", open.Unit.Name)) };
        if (place.Whole || place.Picked.Count > 0)
        {
            lines.Add(place.Whole
                ? talk.T("return.whole")
                : talk.T(
                    "return.picked", ("rows", string.Join(", ", place.Picked.Select(No))),
                    ("count", place.Picked.Count)));
        }

        if (place.Reason is { } reason)
        {
            lines.Add(talk.T("return.reason", ("reason", reason)));
        }

        lines.Add(talk.T((place.Whole || place.Picked.Count > 0, place.Reason) switch
        {
            (true, null) => "return.askReason",
            (false, null) => "return.ask",
            (false, _) => "return.askRows",
            _ => "return.ready",
        }));
        var screen = new Screen(string.Join('\n', lines), []);
        foreach (var row in open.Monitoring.Questions.Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(question => new Button(
                (place.Picked.Contains(question.Key) ? "✓ " : "") + No(question.Key),
                new Command(Trigger.Pick, question.Key)))]);
        }

        var whole = new Button(
            (place.Whole ? "✓ " : "") + talk.T("return.wholeForm"),
            new Command(Trigger.Words, talk.T("return.wholeForm")));
        var back = talk.Button("back", Trigger.Back);
        return place.Reason is not null && (place.Whole || place.Picked.Count > 0)
            ? screen.With(talk.Button("return", Trigger.Return), whole, back)
            : screen.With(whole, back);
    }
}
