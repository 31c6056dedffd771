using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Recommendations;
using Bot.Conversations.Screens;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Recommendations;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>The summary of a unit in one message.</summary>
internal static class SummaryScreen
{
    // More in a row break the word on a phone.
    private const int ButtonsInRow = 2;

    private const int MostOthers = 3;

    private const int LongestLabel = 30;

    // What one message of Telegram shows.
    private const int LongestMessage = 4096;

    // How many options of a question and warnings are listed, until the message is short enough.
    private static readonly int[] Listed = [int.MaxValue, 10, 5, 3, 1, 0];

    public static Screen Of(Talk talk, Summary summary)
    {
        var texts = Listed.Select(most => string.Join('\n', Lines(talk, summary, most)).TrimEnd());
        var text = texts.FirstOrDefault(each => Markup.Strip(each).Length <= LongestMessage) ?? texts.Last();
        return Buttons(talk, summary, new Screen(text, []));
    }

    /// <summary>Campaign, unit, period and who is in.</summary>
    public static IEnumerable<string> Head(Talk talk, Summary summary)
    {
        var campaign = summary.Campaign;
        yield return talk.T("summary.head", ("campaign", campaign.Title), ("unit", summary.Unit.Name));
        yield return Period(talk, summary);
        yield return Coverage(talk, summary);
    }

    /// <summary>What period the values are about, and as of which day (R34).</summary>
    public static string Period(Talk talk, Summary summary) => summary.Campaign.AsOf is { } day
        ? talk.T("summary.periodAsOf", ("period", Periods.Of(summary.Campaign)), ("day", Periods.Day(day)))
        : talk.T("summary.period", ("period", Periods.Of(summary.Campaign)));

    /// <summary>«предварительно, 17 из 18, нет: Лужский», or that everybody is in.</summary>
    public static string Coverage(Talk talk, Summary summary) => summary.Coverage.Excused.Count == 0
        ? Submitted(talk, summary)
        : Submitted(talk, summary) + "\n" + talk.T(
            "summary.excused", ("units", string.Join(", ", summary.Coverage.Excused.Select(unit => unit.ShortName))));

    private static string Submitted(Talk talk, Summary summary) => summary.Preliminary
        ? talk.T(
            "summary.preliminary", ("submitted", summary.Coverage.Submitted), ("expected", summary.Coverage.Expected),
            ("missing", string.Join(", ", summary.Coverage.Missing.Select(unit => unit.ShortName))))
        : summary.Coverage switch
        {
            { Expected: 1, Submitted: 1 } => talk.T("summary.single"),
            { Submitted: 0 } => talk.T("summary.noneOwed"),
            _ => talk.T("summary.complete", ("expected", summary.Coverage.Submitted)),
        };

    public static string Sums(Talk talk, IndicatorValue value) => value.Numerator is { } part
        ? talk.T("summary.sums", ("pair", Amounts.Pair(talk, part, value.Denominator!.Value)))
        : "";

    private static IEnumerable<string> Lines(Talk talk, Summary summary, int most)
    {
        var monitoring = talk.Catalog.MonitoringOf(summary.Campaign);
        return Head(talk, summary)
            .Concat(monitoring.Groups.SelectMany(group => Group(talk, summary, group, most)))
            .Append("")
            .Concat(summary.Indexes.Select(index => Line(talk, index)))
            .Concat(summary.Scores.SelectMany(score => ScoreText.Lines(talk, score)))
            .Concat(monitoring.ModelLevel is { Values.Count: 0 } model
                ? [talk.T("summary.noModel", ("source", model.Source))]
                : [])
            .Concat(Warnings(talk, summary, most));
    }

    private static IEnumerable<string> Group(Talk talk, Summary summary, IndicatorGroup group, int most)
    {
        var lines = summary.Indicators
            .Where(value => value.Indicator.Group == group.Id)
            .SelectMany(value => Lines(talk, summary, value))
            .Concat(summary.Distributions
                .Where(each => each.Question.Group == group.Id && each.Question.Kind != QuestionKind.Score)
                .SelectMany(each => DistributionText.Lines(talk, each, most)))
            .ToList();
        return lines.Count == 0 ? [] : ["", talk.T("summary.group", ("title", group.Title)), .. lines];
    }

    private static IEnumerable<string> Warnings(Talk talk, Summary summary, int most)
    {
        var lines = WarningText.Grouped(talk.Catalog, summary.Campaign, talk.Language, summary.Warnings)
            .Select(text => talk.T("summary.warning", ("text", text)))
            .ToList();
        return lines.Count == 0 ? []
            : lines.Count <= most ? ["", .. lines]
            : ["", .. lines.Take(most), talk.T("summary.moreWarnings", ("count", lines.Count - most))];
    }

    private static IEnumerable<string> Lines(Talk talk, Summary summary, IndicatorValue value)
    {
        yield return talk.T(
            "summary.line", ("no", value.Indicator.No), ("name", value.Indicator.Name),
            ("value", Amounts.Share(talk, value, 0)), ("sums", new Markup(Sums(talk, value))));
        if (value.Units < summary.Coverage.Submitted && value.Units > 0)
        {
            yield return talk.T("summary.units", ("units", value.Units), ("submitted", summary.Coverage.Submitted));
        }

        foreach (var line in TargetText.Lines(talk, summary, value))
        {
            yield return line;
        }
    }

    private static string Line(Talk talk, IndexValue index) => talk.T(
        "summary.index", ("name", index.Index.Name), ("present", index.Present), ("of", index.Of),
        ("value", index.Value is { } value ? Rounding.Show(value, 2, talk.Language) : talk.T("amount.absent")));

    private static Button Opening(Talk talk, Summary summary, string number) => new(
        talk.T("button.indicator", ("no", number)),
        new Command(Trigger.Summary, SummaryRequest.Written(summary.Campaign, number, summary.Unit)));

    // Words cannot be counted in the summary itself, only read.
    private static IEnumerable<string> Openable(Summary summary) => summary.Indicators
        .Select(value => value.Indicator.No)
        .Concat(summary.Distributions.OfType<Distribution.Answered>().Where(each => each.Units > 0)
            .Select(each => each.Question.No ?? each.Question.Key));

    private static IEnumerable<Button> Others(Talk talk, Summary summary)
    {
        var visible = SummaryRequest.Visible(talk.Catalog, talk.Person, talk.Now).ToList();
        return visible.Where(each => each.Id != summary.Campaign.Id).Take(MostOthers).Select(each => new Button(
            Label(talk, each, visible), new Command(
                Trigger.Summary, each.Organisation == summary.Campaign.Organisation
                    ? SummaryRequest.Written(each, null, summary.Unit)
                    : each.Id)));
    }

    // A short title that several campaigns share would not say which one is meant.
    private static string Label(Talk talk, Campaign campaign, List<Campaign> visible)
    {
        var title = talk.Catalog.MonitoringOf(campaign).ShortTitle;
        var label = talk.T("button.otherSummary", ("name", title));
        return label.Length <= LongestLabel && visible.Count(each => each.Monitoring == campaign.Monitoring) == 1
            ? label
            : talk.T("button.otherSummary", ("name", campaign.Id));
    }

    private static Screen Buttons(Talk talk, Summary summary, Screen screen)
    {
        foreach (var row in Openable(summary).Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(number => Opening(talk, summary, number))]);
        }

        if (!summary.Campaign.Advice.IsEmpty() && AdviceRequest.IsOut(talk.Catalog, summary.Campaign, talk.Now))
        {
            var request = new AdviceRequest(summary.Campaign, summary.Unit, null, 1);
            screen = screen.With(talk.Button("advice", Trigger.Advice, request.Written));
        }

        screen = Others(talk, summary).Aggregate(screen, (shown, other) => shown.With(other));
        var menu = talk.Button("menu", Trigger.Menu);
        return Dialogs.Roles.Coordinates(talk)
            ? screen.With(talk.Button("missing", Trigger.Missing, summary.Campaign.Id), menu)
            : screen.With(menu);
    }
}
