using System.Diagnostics;
using Bot.Conversations.Screens;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Summaries;

/// <summary>What became of an indicator since the previous campaign (R47, R70).</summary>
internal static class ChangeText
{
    private const int Decimals = 2;

    public static IEnumerable<string> Lines(Talk talk, Summary was, Summary now, Indicator indicator)
    {
        var change = DynamicsCalculator.Compare(talk.Catalog, was, now)
            .First(each => each.Indicator.No == indicator.No);
        yield return change switch
        {
            Change.Known known => talk.T(
                "change.known", ("was", Shown(talk, known.Was)), ("period", Period(talk, was)),
                ("now", Shown(talk, known.Now)), ("difference", Points.Signed(talk, indicator, known.Difference))),
            Change.Unknown unknown => talk.T(
                "change.unknown", ("period", Periods.Of(was.Campaign)), ("reason", Reason(talk, unknown.Reason))),
            _ => throw new UnreachableException(),
        };
    }

    private static string Shown(Talk talk, IndicatorValue value) => Amounts.Share(talk, value, Decimals);

    private static string Period(Talk talk, Summary was) => was.Preliminary
        ? talk.T(
            "change.partial", ("period", Periods.Of(was.Campaign)), ("submitted", was.Coverage.Submitted),
            ("expected", was.Coverage.Expected))
        : Periods.Of(was.Campaign);

    private static string Reason(Talk talk, Incomparable reason) => reason switch
    {
        Incomparable.NewIndicator => talk.T("change.newIndicator"),
        Incomparable.DefinitionChanged => talk.T("change.definition"),
        Incomparable.PeriodsDiffer => talk.T("change.periods"),
        Incomparable.NoValueBefore => talk.T("change.noValueBefore"),
        Incomparable.NoValueNow => talk.T("change.noValueNow"),
        _ => throw new UnreachableException(),
    };
}
