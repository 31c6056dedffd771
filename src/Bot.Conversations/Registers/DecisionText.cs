using System.Diagnostics;
using Bot.Conversations.Screens;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Registers;

/// <summary>Terms, standings and numbers of decisions in words.</summary>
internal static class DecisionText
{
    private const int ShortAction = 110;

    /// <summary>«до 30 октября 2019, среда», «постоянно», «Апрель, год не назначен».</summary>
    public static Markup Until(Talk talk, DecisionProgress progress) => new(progress switch
    {
        { Standing: Standing.Ongoing, LastReport: { } last } => talk.T(
            "decision.ongoingSince", ("at", Dates.Day(talk, Day(talk, progress, last)))),
        { Standing: Standing.Ongoing } => talk.T("decision.ongoing"),
        { Due: { } due } => talk.T("decision.until", ("date", Dates.Day(talk, due))),
        { Terms: [Term.Yearly month, ..] } => talk.T("decision.noYear", ("month", month.Wording)),
        _ => talk.T("due.none"),
    });

    /// <summary>The words of the document, and what the days they mean add to them.</summary>
    public static string TermOf(Talk talk, Term term)
    {
        var wording = ("wording", (object)(term.Wording.EndsWith("г.", StringComparison.Ordinal)
            ? term.Wording
            : term.Wording.TrimEnd('.', ' ')));
        return term switch
        {
            Term.By by => talk.T("decision.termBy", wording, ("date", Added(talk, by))),
            Term.Within span => talk.T(
                "decision.termSpan", wording, ("from", Plain(talk, span.From)), ("to", Plain(talk, span.To))),
            Term.Ongoing => talk.T("decision.termOngoing", wording),
            Term.Yearly => talk.T("decision.termYearly", wording),
            _ => throw new UnreachableException(),
        };
    }

    // The document's own words mostly name the day: then only the weekday is new.
    private static string Added(Talk talk, Term.By term) =>
        term.Wording.Contains($"{term.Day.Day}", StringComparison.Ordinal) &&
            term.Wording.Contains($"{term.Day.Year}", StringComparison.Ordinal)
            ? talk.T("date.weekdays").Split('|')[(int)term.Day.DayOfWeek]
            : Dates.Day(talk, term.Day);

    private static string Plain(Talk talk, DateOnly day) => talk.T(
        "date.plain", ("day", day.Day), ("month", talk.T("date.months").Split('|')[day.Month - 1]), ("year", day.Year));

    /// <summary>A party without anybody to report for it.</summary>
    public static string Unassigned(Talk talk, Party party) => party.Tag is { } tag
        ? talk.T("decision.unassigned", ("party", party.Title), ("tag", tag))
        : talk.T("decision.unassignedUnits", ("party", party.Title));

    public static Markup StandingOf(Talk talk, DecisionProgress progress) => new(progress.Standing switch
    {
        Standing.YearUnknown => talk.T("standing.yearUnknown"),
        Standing.NotYet => talk.T("standing.notYet"),
        Standing.Open => talk.T("standing.open"),
        Standing.Overdue => talk.T("standing.overdue", ("days", progress.DaysLate)),
        Standing.Done when progress.DaysLate > 0 =>
            talk.T("standing.doneLate", ("days", progress.DaysLate)),
        Standing.Done => talk.T("standing.done"),
        Standing.Ongoing => talk.T("standing.ongoing"),
        Standing.Past => talk.T("standing.past"),
        _ => throw new UnreachableException(),
    });

    /// <summary>What a unit has said: «не отмечено», «в работе».</summary>
    public static string Said(Talk talk, UnitStanding unit) => unit switch
    {
        { Last: null } => talk.T("report.none"),
        { Done: true } => talk.T("report.done"),
        { Last.Status: ReportStatus.Done } => talk.T("report.doneShort"),
        { Last.Status: ReportStatus.NotBegun } => talk.T("report.notBegun"),
        _ => talk.T("report.underWay"),
    };

    /// <summary>A number against its target: «640 из 1 000 — 64 %, цель 65 % …».</summary>
    public static string Measured(Talk talk, Measure measure, MeasureProgress value)
    {
        var target = Target(talk, value);
        if (value is not { Part: { } part, Whole: { } whole })
        {
            return talk.T(
                "measure.none", ("part", measure.Part), ("whole", measure.Whole), ("target", new Markup(target)));
        }

        var share = value.Value is { } percent
            ? talk.T("amount.share", ("value", Rounding.Show(percent, 2, talk.Language)), ("unit", "%"))
            : talk.T("amount.absent");
        return talk.T(
            "measure.value", ("part", measure.Part), ("pair", Amounts.Pair(talk, part, whole)),
            ("share", share),
            ("target", new Markup(target)), ("verdict", new Markup(Verdict(talk, measure, value))));
    }

    public static string Short(string action) =>
        action.Length <= ShortAction ? action : action[..action.LastIndexOf(' ', ShortAction - 3)] + "…";

    private static string Target(Talk talk, MeasureProgress value) => value switch
    {
        { Target: null } => talk.T("measure.noTarget"),
        { Until: { } until } => talk.T(
            "measure.targetBy", ("target", Shown(talk, value.Target.Value)), ("date", Dates.Day(talk, until))),
        _ => talk.T("measure.target", ("target", Shown(talk, value.Target!.Value))),
    };

    private static string Verdict(Talk talk, Measure measure, MeasureProgress value) => value.Status switch
    {
        TargetStatus.Reached => talk.T("measure.reached"),
        TargetStatus.NotReached => talk.T(
            "measure.short", ("shortfall", Amounts.Count(talk, value.Shortfall!.Value)),
            ("unit", Unit(measure, value))),
        _ => "",
    };

    // The register's file gives the word after 1, 2 and 5 that are lacking, or one abbreviation for all of them.
    private static string Unit(Measure measure, MeasureProgress value)
    {
        var forms = measure.Unit.Split('|');
        return forms.Length == 3 ? forms[Plural.Form((int)value.Shortfall!.Value, "ru")] : measure.Unit;
    }

    private static string Shown(Talk talk, decimal target) =>
        Rounding.Show(target, decimal.IsInteger(target) ? 0 : 2, talk.Language);

    private static DateOnly Day(Talk talk, DecisionProgress progress, Report report) =>
        Monitoring.Campaigns.LocalDay.Of(report.At, talk.Catalog.OrganisationOf(progress.Register).Zone);
}
