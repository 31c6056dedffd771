using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Dynamics;

/// <summary>Compares two summaries of one monitoring, indicator by indicator (R47).</summary>
public static class DynamicsCalculator
{
    // Months, quarters and half-years of a calendar are not quite of one length.
    private const int LeastTolerance = 3;
    private const int TenthsOfLength = 10;

    /// <summary>What became of each indicator, in the order it is printed now.</summary>
    /// <param name="catalog">The definitions, with the versions of both campaigns.</param>
    /// <param name="was">The earlier summary.</param>
    /// <param name="now">The present one, of the same unit.</param>
    public static IReadOnlyList<Change> Compare(Catalog catalog, Summary was, Summary now) =>
        [.. now.Indicators.Select(value => Of(catalog, was, now, value))];

    private static Change Of(Catalog catalog, Summary was, Summary now, IndicatorValue value)
    {
        var before = was.Indicators.FirstOrDefault(each => each.Indicator.No == value.Indicator.No);
        return Reason(catalog, was, now, before, value) is { } reason
            ? new Change.Unknown(value.Indicator, was.Campaign, reason)
            : new Change.Known(value.Indicator, was.Campaign, before!, value);
    }

    private static Incomparable? Reason(
        Catalog catalog, Summary was, Summary now, IndicatorValue? before, IndicatorValue value) => before switch
        {
            null => Incomparable.NewIndicator,
            _ when !Alike(catalog, was.Campaign, before.Indicator, now.Campaign, value.Indicator) =>
                Incomparable.DefinitionChanged,
            _ when !OfOneLength(was.Campaign, now.Campaign) => Incomparable.PeriodsDiffer,
            { Value: null } => Incomparable.NoValueBefore,
            _ when value.Value is null => Incomparable.NoValueNow,
            _ => null,
        };

    private static bool Alike(
        Catalog catalog, Campaign was, Indicator before, Campaign now, Indicator after) =>
        before.Factor == after.Factor && before.Unit == after.Unit &&
        Alike(catalog.MonitoringOf(was), before.Numerator, catalog.MonitoringOf(now), after.Numerator) &&
        Alike(catalog.MonitoringOf(was), before.Denominator, catalog.MonitoringOf(now), after.Denominator);

    private static bool Alike(
        MonitoringDefinition was, Component before, MonitoringDefinition now, Component after) =>
        before.Question == after.Question &&
        was.Find(before.Question) is { } asked && now.Find(after.Question) is { } asks &&
        (asked.Name, asked.Unit, asked.Kind, asked.Definition) == (asks.Name, asks.Unit, asks.Kind, asks.Definition);

    private static bool OfOneLength(Campaign was, Campaign now)
    {
        var (before, after) = (DaysOf(was), DaysOf(now));
        var tolerance = Math.Max(LeastTolerance, Math.Max(before, after) / TenthsOfLength);
        return Math.Abs(before - after) <= tolerance;
    }

    private static int DaysOf(Campaign campaign) => campaign.To.DayNumber - campaign.From.DayNumber + 1;
}
