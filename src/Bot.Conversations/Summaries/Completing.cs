using System.Diagnostics;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>Who is missing, by name.</summary>
internal static class Completing
{
    public static Turn Show(Talk talk, Command command)
    {
        if (!Roles.Coordinates(talk))
        {
            return talk.Stay(talk.Screen("missing.refused").With(talk.Button("menu", Trigger.Menu)));
        }

        var words = command.Trigger == Trigger.Missing ? command.Argument : null;
        if (SummaryRequest.Read(talk.Catalog, talk.Person, words, talk.Now) is not { } request ||
            !talk.Person.Has(talk.Catalog, request.Unit.Id, Role.Coordinator, Role.Viewer))
        {
            return talk.Stay(words is null
                ? talk.Screen("missing.refused").With(talk.Button("menu", Trigger.Menu))
                : Summarising.Refusal(talk, command));
        }

        var report = CompletenessReport.Compute(
            talk.Catalog, request.Campaign, request.Unit.Id, talk.View.Entries, talk.View.Opened, talk.Now);
        return talk.Stay(Screen(talk, report));
    }

    private static Screen Screen(Talk talk, CompletenessReport report)
    {
        var done = report.Units.Count(unit => unit.Status is UnitStatus.OnTime or UnitStatus.Late);
        var due = report.Stage.Due is { } day
            ? talk.T("due.by", ("date", Dates.Day(talk, day)))
            : talk.T("due.none");
        var lines = new List<string>
        {
            talk.T(
                "missing.head", ("campaign", report.Campaign.Title), ("stage", report.Stage.Title), ("done", done),
                ("total", report.Units.Count), ("due", new Markup(due))),
        };
        foreach (var group in report.Units.GroupBy(unit => unit.Status).OrderByDescending(group => group.Key))
        {
            lines.Add("");
            lines.Add(talk.T("missing." + group.Key, ("count", group.Count())));
            lines.AddRange(group.Select(unit => Line(talk, unit)));
        }

        return new Screen(string.Join('\n', lines), [])
            .With(talk.Button("summary", Trigger.Summary, report.Campaign.Id), talk.Button("menu", Trigger.Menu));
    }

    private static string Line(Talk talk, UnitProgress unit) => unit.Status switch
    {
        UnitStatus.Partly => talk.T(
            "missing.linePartly", ("unit", unit.Unit.ShortName), ("answered", unit.Answered),
            ("questions", unit.Questions)),
        UnitStatus.Late => talk.T("missing.lineLate", ("unit", unit.Unit.ShortName), ("days", unit.LateDays)),
        UnitStatus.OnTime or UnitStatus.Nothing or UnitStatus.Excused or UnitStatus.NeverOpened =>
            talk.T("missing.line", ("unit", unit.Unit.ShortName)),
        _ => throw new UnreachableException(),
    };
}
