using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Dialogs;

/// <summary>The computed summary in the next message, and any number in it opened down to who gave it.</summary>
internal static class Summarising
{
    public static Turn Show(Talk talk, Command command)
    {
        if (SummaryRequest.Read(talk.Catalog, talk.Person, command.Argument) is not { } request)
        {
            return talk.Stay(Refusal(talk, command));
        }

        var summary = SummaryCalculator.Compute(
            talk.Catalog, request.Campaign, request.Unit, talk.View.Entries, talk.Now);
        return talk.Stay(request.Indicator is null
            ? SummaryScreen.Of(talk, summary)
            : Indicator(talk, summary, summary.Indicators.First(each => each.Indicator.No == request.Indicator.No)));
    }

    public static Screen Refusal(Talk talk, Command command)
    {
        if (UnitQuestion.Of(talk, command.Trigger, command.Argument) is { } question)
        {
            return question.With(talk.Button("menu", Trigger.Menu));
        }

        var visible = SummaryRequest.Visible(talk.Catalog, talk.Person).Select(campaign => campaign.Id).ToList();
        return visible.Count == 0
            ? talk.Screen("summary.nothing").With(talk.Button("menu", Trigger.Menu))
            : talk.Screen("summary.unknown", ("sample", visible[0]), ("campaigns", string.Join(", ", visible)))
                .With(talk.Button("summary", Trigger.Summary), talk.Button("menu", Trigger.Menu));
    }

    public static Screen Indicator(Talk talk, Summary summary, IndicatorValue value)
    {
        var lines = new List<string>
        {
            talk.T(
                "indicator.head", ("no", value.Indicator.No), ("name", value.Indicator.Name),
                ("unit", summary.Unit.Name)),
            SummaryScreen.Coverage(talk, summary),
            "",
            talk.T(
                "indicator.value", ("value", Amounts.Share(talk, value, 2)),
                ("sums", new Markup(SummaryScreen.Sums(talk, value)))),
            "",
        };
        lines.AddRange(summary.Entries.Count == 1
            ? Origins(talk, summary, value, summary.Entries[0])
            : Units(talk, summary, value));
        return new Screen(string.Join('\n', lines).TrimEnd(), []).With(
            new Effects.Button(
                talk.T("button.wholeSummary"),
                new Command(Trigger.Summary, SummaryRequest.Written(summary.Campaign, null, summary.Unit))),
            talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<string> Units(Talk talk, Summary summary, IndicatorValue value) => summary.Entries
        .Select(entry => (entry.Key.Unit, Value: IndicatorCalculator.Compute(value.Indicator, [entry])))
        .OrderByDescending(each => each.Value.Value ?? -1)
        .Select(each => talk.T(
            "indicator.unit", ("unit", talk.Catalog.Unit(each.Unit)!.ShortName),
            ("value", Amounts.Share(talk, each.Value, 2)), ("sums", new Markup(SummaryScreen.Sums(talk, each.Value)))));

    // One unit: who gave the number, when and how (R33).
    private static IEnumerable<string> Origins(Talk talk, Summary summary, IndicatorValue value, Entry entry)
    {
        foreach (var row in new[] { value.Indicator.Numerator, value.Indicator.Denominator })
        {
            if (entry.Answers.GetValueOrDefault(row.Question) is { } kept)
            {
                yield return talk.T(
                    "indicator.origin", ("row", row.No), ("answer", Amounts.Of(talk, kept.Answer)),
                    ("at", Dates.Instant(talk.Catalog.OrganisationOf(summary.Campaign), kept.Origin.At)),
                    ("way", talk.T(kept.Origin.Way switch
                    {
                        Way.Chat => "way.chat",
                        Way.Edit => "way.edit",
                        _ => "way.import",
                    })));
                foreach (var reason in kept.Reasons.Values)
                {
                    yield return talk.T("review.reason", ("reason", reason));
                }
            }
        }
    }
}
