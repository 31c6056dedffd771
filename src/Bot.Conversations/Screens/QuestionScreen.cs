using Bot.Conversations.Inputs;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Screens;

/// <summary>A question with its indicator, what is known of it and how to answer.</summary>
internal static class QuestionScreen
{
    public static Screen Of(Talk talk, OpenEntry open, string key)
    {
        var indicator = open.IndicatorAt(key);
        var lines = new List<string> { Head(talk, open, indicator) };
        foreach (var row in Rows(open, indicator, key))
        {
            lines.AddRange(Row(talk, open, row));
        }

        lines.Add("");
        lines.Add(HowTo(talk, open, indicator, key));
        return new Screen(string.Join('\n', lines), [])
            .With(talk.Button("noData", Trigger.NoData), talk.Button("skip", Trigger.Skip))
            .With(talk.Button("back", Trigger.Back), talk.Button("review", Trigger.Review));
    }

    private static string Head(Talk talk, OpenEntry open, Indicator indicator) => talk.T(
        "question.head", ("no", indicator.No), ("count", open.Monitoring.Indicators.Count), ("done", open.Done),
        ("total", open.Monitoring.Questions.Count));

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
        var question = open.Monitoring.Find(row.Question)!;
        yield return "";
        yield return talk.T("question.row", ("row", row.No), ("name", question.Name), ("unit", question.Unit));
        foreach (var note in new[] { question.Definition, question.Hint }.OfType<string>())
        {
            yield return talk.T("question.note", ("text", note));
        }

        if (open.Entry[row.Question] is { } answer)
        {
            yield return talk.T("question.now", ("answer", Amounts.Of(talk, answer)));
        }
    }

    private static string HowTo(Talk talk, OpenEntry open, Indicator indicator, string key)
    {
        if (key != indicator.Numerator.Question)
        {
            return talk.T("question.askOne");
        }

        return open.Entry[indicator.Denominator.Question] is { } whole
            ? talk.T(
                whole.Amount is null ? "question.askPartAbsent" : "question.askPart",
                ("row", indicator.Denominator.No), ("whole", Amounts.Of(talk, whole)))
            : talk.T("question.askPair", ("sample", new Markup(talk.T("question.sample"))));
    }
}
