using Bot.Conversations.Screens;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Summaries;

/// <summary>How an indicator stands to its target and to the model level.</summary>
internal static class TargetText
{
    /// <summary>The lines under an indicator; none where there is nothing to compare with.</summary>
    public static IEnumerable<string> Lines(Talk talk, Summary summary, IndicatorValue value)
    {
        if (value.Target is not null)
        {
            yield return Line(talk, summary, value);
        }

        if (value is { Model: { } model, Value: { } there })
        {
            yield return talk.T(
                "summary.model", ("model", Points.Level(talk, value.Indicator, model)),
                ("gap", Points.Signed(talk, value.Indicator, there - model)));
        }
    }

    private static string Line(Talk talk, Summary summary, IndicatorValue value)
    {
        var target = Name(talk, summary, value.Indicator, value.Target!.Value);
        return value.Status switch
        {
            TargetStatus.Reached => talk.T(
                "summary.reached", ("target", target), ("gap", Points.Signed(talk, value.Indicator, value.Gap!.Value))),
            TargetStatus.NotReached => talk.T(
                "summary.notReached", ("target", target),
                ("gap", Points.Signed(talk, value.Indicator, value.Gap!.Value)),
                ("shortfall", Amounts.Count(talk, value.Shortfall!.Value)),
                ("unit", talk.Catalog.MonitoringOf(summary.Campaign).Find(value.Indicator.Numerator.Question)!.Unit),
                ("needed", Amounts.Count(talk, value.Needed!.Value))),
            _ => talk.T("summary.noValue", ("target", target)),
        };
    }

    // Which of the targets is compared with is a part of its name: by date, by unit, by year, or the one there is.
    private static string Name(Talk talk, Summary summary, Indicator indicator, decimal value)
    {
        var (target, shown) = (indicator.Target!, Points.Level(talk, indicator, value));
        var day = LocalDay.Of(summary.AsOf, talk.Catalog.OrganisationOf(summary.Campaign).Zone);
        if (target.ByDate.FirstOrDefault(stage => day <= stage.Until) is { } stage)
        {
            return talk.T("target.until", ("day", Periods.Day(stage.Until)), ("target", shown));
        }

        return target.ByUnit.ContainsKey(summary.Unit.Id) ? talk.T("target.own", ("target", shown))
            : target.ByYear.ContainsKey(summary.Campaign.TargetYear)
                ? talk.T("target.year", ("year", summary.Campaign.TargetYear), ("target", shown))
            : talk.T("target.plain", ("target", shown));
    }
}
