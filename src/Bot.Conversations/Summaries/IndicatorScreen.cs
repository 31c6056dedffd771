using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>One number of a summary, opened down to who gave it.</summary>
internal static class IndicatorScreen
{
    public static Screen Of(Talk talk, Summary summary, IndicatorValue value, Summary? previous)
    {
        var lines = new List<string>
        {
            talk.T(
                "indicator.head", ("no", value.Indicator.No), ("name", value.Indicator.Name),
                ("campaign", summary.Campaign.Title), ("unit", summary.Unit.Name)),
            SummaryScreen.Period(talk, summary),
            SummaryScreen.Coverage(talk, summary),
            "",
            talk.T(
                "indicator.value", ("value", Amounts.Share(talk, value, 2)),
                ("sums", new Markup(SummaryScreen.Sums(talk, value)))),
        };
        lines.AddRange(TargetText.Lines(talk, summary, value).Select(line => line.TrimStart()));
        lines.AddRange(previous is null ? [] : ChangeText.Lines(talk, previous, summary, value.Indicator));
        lines.Add("");
        lines.AddRange(summary.Units.Count == 1
            ? One(talk, summary, value, summary.Units[0])
            : Units(talk, summary, value));
        return new Screen(string.Join('\n', lines).TrimEnd(), []).With(
            new Effects.Button(
                talk.T("button.wholeSummary"),
                new Command(Trigger.Summary, SummaryRequest.Written(summary.Campaign, null, summary.Unit))),
            talk.Button("menu", Trigger.Menu));
    }

    private static IEnumerable<string> Units(Talk talk, Summary summary, IndicatorValue value) =>
        Sorted(talk, summary, summary.Units
            .Where(each => each.Entries.Any())
            .Select(each => (each.Unit, Value(talk, summary, value, each.Unit, each.PairOf(value.Indicator)))));

    // Who gave the number, when and how (R33), and what stands below it (R29).
    private static IEnumerable<string> One(Talk talk, Summary summary, IndicatorValue value, UnitFigures figures) =>
        (figures.Own is { } own ? Origins(talk, summary, value, own) : []).Concat(
            Sorted(talk, summary, figures.Below
                .Select(entry => (Unit: talk.Catalog.Unit(entry.Key.Unit)!, Entry: entry))
                .Select(each => (each.Unit, Value(
                    talk, summary, value, each.Unit, Pair.Of(value.Indicator, each.Entry))))));

    private static IndicatorValue Value(
        Talk talk, Summary summary, IndicatorValue value, Unit unit, Pair? pair)
    {
        var day = LocalDay.Of(summary.AsOf, talk.Catalog.OrganisationOf(summary.Campaign).Zone);
        return IndicatorCalculator.OfPairs(
            value.Indicator, [pair], value.Indicator.Target?.For(unit.Id, summary.Campaign.TargetYear, day));
    }

    private static IEnumerable<string> Sorted(
        Talk talk, Summary summary, IEnumerable<(Unit Unit, IndicatorValue Value)> units) => units
        .OrderByDescending(each => each.Value.Value ?? -1)
        .Select(each => talk.T(
            "indicator.unit", ("unit", each.Unit.ShortName), ("value", Amounts.Share(talk, each.Value, 2)),
            ("sums", new Markup(SummaryScreen.Sums(talk, each.Value)))) + Own(talk, each.Unit, each.Value));

    // A target of the unit's own can be seen nowhere else in the region's view.
    private static string Own(Talk talk, Unit unit, IndicatorValue value) =>
        value.Indicator.Target?.ByUnit.ContainsKey(unit.Id) == true && value.Value is not null
            ? talk.T(
                value.Status == TargetStatus.Reached ? "indicator.unitReached" : "indicator.unitNotReached",
                ("target", Points.Level(talk, value.Indicator, value.Target!.Value)))
            : "";

    private static IEnumerable<string> Origins(Talk talk, Summary summary, IndicatorValue value, Entry entry)
    {
        foreach (var row in new[] { value.Indicator.Numerator, value.Indicator.Denominator })
        {
            if (entry.Answers.GetValueOrDefault(row.Question) is { } kept)
            {
                yield return talk.T(
                    "indicator.origin", ("row", row.No),
                    ("answer", Amounts.Of(
                        talk, talk.Catalog.MonitoringOf(summary.Campaign).Find(row.Question)!, kept.Answer)),
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
