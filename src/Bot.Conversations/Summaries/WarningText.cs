using System.Diagnostics;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Summaries;

/// <summary>The sentence of a warning.</summary>
public static class WarningText
{
    // More of one kind are one line with their number.
    private const int MostOfAKind = 3;

    /// <summary>Says what differs, by how much and what was done about it; plain text.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="campaign">The campaign of the summary.</param>
    /// <param name="language">«ru» or «en».</param>
    /// <param name="warning">The warning.</param>
    public static string Of(Catalog catalog, Campaign campaign, string language, Warning warning)
    {
        string Name(string question) => catalog.MonitoringOf(campaign).Find(question)!.Name;
        string Shown(decimal value) => Points.Plain(language, value);
        string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
            catalog.Texts.Say(language, key, values);
        return warning switch
        {
            Warning.SharedValueDiffers differs => Say(
                "warning.sharedValueDiffers", ("unit", differs.Unit.Name), ("question", Name(differs.Question)),
                ("row", differs.Row), ("kept", Shown(differs.Kept)), ("otherRow", differs.Other.Row),
                ("other", Shown(differs.Other.Value)), ("difference", Shown(differs.Difference))),
            Warning.Returned returned => Say("warning.returned", ("units", returned.Unit.ShortName)),
            Warning.BeforeAsOf early => Say(
                "warning.beforeAsOf", ("unit", early.Unit.Name), ("asOf", Periods.Day(early.AsOf)),
                ("submitted", Periods.Day(early.Submitted))),
            Warning.RollUpDiffers differs => Say(
                "warning.rollUpDiffers", ("unit", differs.Unit.Name), ("question", Name(differs.Question)),
                ("row", differs.Row), ("own", Shown(differs.Own)), ("below", Shown(differs.Below)),
                ("given", differs.Given), ("owing", differs.Owing), ("difference", Shown(differs.Difference)),
                ("taken", Shown(differs.Taken))),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The sentences of all warnings; many that say the same of different units are one.</summary>
    internal static IEnumerable<string> Grouped(
        Catalog catalog, Campaign campaign, string language, IReadOnlyList<Warning> warnings)
    {
        var returned = warnings.OfType<Warning.Returned>().Select(warning => warning.Unit.ShortName).ToList();
        IEnumerable<string> first = returned.Count == 0
            ? []
            : [catalog.Texts.Say(language, "warning.returned", ("units", string.Join(", ", returned)))];
        return first.Concat(Others(
            catalog, campaign, language, [.. warnings.Where(warning => warning is not Warning.Returned)]));
    }

    private static IEnumerable<string> Others(
        Catalog catalog, Campaign campaign, string language, IReadOnlyList<Warning> warnings)
    {
        var early = warnings.OfType<Warning.BeforeAsOf>().ToList();
        var grouped = early.Count > MostOfAKind;
        var each = warnings.Where(warning => !grouped || warning is not Warning.BeforeAsOf)
            .Select(warning => Of(catalog, campaign, language, warning));
        return !grouped
            ? each
            : each.Append(catalog.Texts.Say(
                language, "warning.beforeAsOfMany", ("count", early.Count), ("asOf", Periods.Day(early[0].AsOf)),
                ("first", Periods.Day(early.Min(warning => warning.Submitted))),
                ("last", Periods.Day(early.Max(warning => warning.Submitted)))));
    }
}
