using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Recommendations;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Screens;

/// <summary>The summary of a unit in one message.</summary>
internal static class SummaryScreen
{
    // More in a row break the word on a phone.
    private const int ButtonsInRow = 2;

    public static Screen Of(Talk talk, Summary summary)
    {
        var monitoring = talk.Catalog.MonitoringOf(summary.Campaign);
        var lines = new List<string>
        {
            talk.T("summary.head", ("campaign", summary.Campaign.Title), ("unit", summary.Unit.Name)),
            Coverage(talk, summary),
        };
        foreach (var group in monitoring.Groups)
        {
            lines.Add("");
            lines.Add(talk.T("summary.group", ("title", group.Title)));
            lines.AddRange(summary.Indicators
                .Where(value => value.Indicator.Group == group.Id)
                .SelectMany(value => Lines(talk, summary, value)));
        }

        lines.Add("");
        lines.AddRange(summary.Indexes.Select(index => Line(talk, index)));
        lines.AddRange(Warnings(talk, summary));
        return Buttons(talk, summary, new Screen(string.Join('\n', lines).TrimEnd(), []));
    }

    /// <summary>«предварительно, 17 из 18, нет: Лужский», or that everybody is in.</summary>
    public static string Coverage(Talk talk, Summary summary) => summary.Preliminary
        ? talk.T(
            "summary.preliminary", ("submitted", summary.Coverage.Submitted), ("expected", summary.Coverage.Expected),
            ("missing", string.Join(", ", summary.Coverage.Missing.Select(unit => unit.ShortName))))
        : summary.Coverage.Expected == 1
            ? talk.T("summary.single")
            : talk.T("summary.complete", ("expected", summary.Coverage.Expected));

    public static IEnumerable<string> Warnings(Talk talk, Summary summary) => summary.Warnings.Count == 0
        ? []
        : ["", .. summary.Warnings.Select(warning => talk.T(
            "summary.warning",
            ("text", WarningText.Of(talk.Catalog, summary.Campaign, talk.Language, warning))))];

    private static IEnumerable<string> Lines(Talk talk, Summary summary, IndicatorValue value)
    {
        yield return talk.T(
            "summary.line", ("no", value.Indicator.No), ("name", value.Indicator.Name),
            ("value", Amounts.Share(talk, value, 0)), ("sums", new Markup(Sums(talk, value))));
        if (value.Units < summary.Coverage.Submitted && value.Units > 0)
        {
            yield return talk.T("summary.units", ("units", value.Units), ("submitted", summary.Coverage.Submitted));
        }

        if (value.Target is { } target)
        {
            yield return TargetLine(talk, value, target);
        }
    }

    public static string Sums(Talk talk, IndicatorValue value) => value.Numerator is { } part
        ? talk.T("summary.sums", ("pair", Amounts.Pair(talk, part, value.Denominator!.Value)))
        : "";

    private static string TargetLine(Talk talk, IndicatorValue value, decimal target)
    {
        var shown = Rounding.Show(target, 0, talk.Language);
        return value.Status switch
        {
            TargetStatus.Reached => talk.T("summary.reached", ("target", shown)),
            TargetStatus.NotReached => talk.T(
                "summary.notReached", ("target", shown), ("shortfall", Amounts.Count(talk, value.Shortfall!.Value)),
                ("unit", talk.Catalog.Monitorings.Select(each => each.Find(value.Indicator.Numerator.Question))
                    .OfType<Monitoring.Definitions.Question>().First().Unit)),
            _ => talk.T("summary.noValue", ("target", shown)),
        };
    }

    private static string Line(Talk talk, IndexValue index) => talk.T(
        "summary.index", ("name", index.Index.Name), ("present", index.Present), ("of", index.Of),
        ("value", index.Value is { } value ? Rounding.Show(value, 2, talk.Language) : talk.T("amount.absent")));

    private static Button Opening(Talk talk, Summary summary, Monitoring.Definitions.Indicator indicator) => new(
        talk.T("button.indicator", ("no", indicator.No)),
        new Command(Trigger.Summary, SummaryRequest.Written(summary.Campaign, indicator, summary.Unit)));

    private static Screen Buttons(Talk talk, Summary summary, Screen screen)
    {
        foreach (var row in summary.Indicators.Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(value => Opening(talk, summary, value.Indicator))]);
        }

        if (!summary.Campaign.Advice.IsEmpty())
        {
            var request = new AdviceRequest(summary.Campaign, summary.Unit, null, 1);
            screen = screen.With(talk.Button("advice", Trigger.Advice, request.Written));
        }

        var menu = talk.Button("menu", Trigger.Menu);
        return Dialogs.Roles.Coordinates(talk)
            ? screen.With(talk.Button("missing", Trigger.Missing, summary.Campaign.Id), menu)
            : screen.With(menu);
    }
}
