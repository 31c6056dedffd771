using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Deadlines;

/// <summary>The list of the missing by name: who owes comes first, with all that is known of why.</summary>
internal static class MissingScreen
{
    private const int MostCards = 6;
    private const int CardsInRow = 2;

    /// <summary>The list.</summary>
    /// <param name="talk">The turn.</param>
    /// <param name="list">Who stands how.</param>
    /// <param name="within">The id of the unit looked at.</param>
    /// <param name="coordinates">Whether the person may do something about it.</param>
    public static Turn Of(Talk talk, DutyList list, string within, bool coordinates)
    {
        var report = list.Report;
        var due = report.Stage.Due is { } day
            ? talk.T("due.by", ("date", Dates.Day(talk, day)))
            : talk.T("due.none");
        var blocks = new List<string>
        {
            talk.T(
                "missing.head", ("campaign", report.Campaign.Title), ("stage", report.Stage.Title),
                ("done", report.Units.Count(unit => unit.SubmittedAt is not null)), ("total", report.Units.Count),
                ("due", new Markup(due))),
        };
        foreach (var group in list.Units.GroupBy(duty => duty.State).OrderBy(group => group.Key))
        {
            blocks.Add("\n" + talk.T("missing." + group.Key, ("count", group.Count())));
            blocks.AddRange(group.Select(duty => Line(talk, list, duty)));
        }

        if (coordinates && list.Units.Any(duty => duty.Asked is not null))
        {
            blocks.Add("\n" + talk.T("missing.answerRequests"));
        }

        var pages = Pages.Of(blocks);
        var screen = coordinates ? WithCards(talk, list, new Screen(pages[^1], [])) : new Screen(pages[^1], []);
        return new Turn(talk.Place,
        [
            .. pages.Take(pages.Count - 1).Select(page => new Effect.Say(page, [])),
            .. talk.Stay((coordinates && list.Units.Any(duty => duty.Owes)
                    ? screen.With(talk.Button("remindAll", Trigger.Remind, $"{report.Campaign.Id} {within} все"))
                    : screen)
                .With(talk.Button("summary", Trigger.Summary, report.Campaign.Id), talk.Button("menu", Trigger.Menu)))
                .Effects,
        ]);
    }

    // What is in and was not judged yet is opened from here.
    private static Screen WithCards(Talk talk, DutyList list, Screen screen)
    {
        var waiting = list.Units.Where(duty => duty.Entry.State == EntryState.Submitted).ToList();
        var cards = waiting.Take(MostCards).Chunk(CardsInRow).Aggregate(screen, (shown, row) => shown.With(
            [.. row.Select(duty => Cards.Button(talk, talk.Open(duty.Entry.Key)))]));
        return waiting.Count > MostCards ? cards.With(talk.Button("toReview", Trigger.ToReview)) : cards;
    }

    private static string Line(Talk talk, DutyList list, UnitDuty duty)
    {
        var organisation = talk.Catalog.OrganisationOf(list.Report.Campaign);
        var (progress, unit) = (duty.Progress, duty.Progress.Unit);
        var marks = new[]
        {
            Mark(talk, organisation, duty),
            duty.Owes && list.Report.Stage.DueByUnit.TryGetValue(unit.Id, out var own)
                ? talk.T("missing.ownDue", ("date", Spans.Short(talk, own)))
                : null,
            duty.Owes && progress.LateDays > 0 ? talk.T("missing.overdue", ("days", progress.LateDays)) : null,
            duty.Asked is { } asked ? talk.T("missing.asked", ("date", Spans.Short(talk, asked.Until))) : null,
        };
        var said = string.Join(", ", marks.OfType<string>());
        return said.Length == 0
            ? talk.T("missing.line", ("unit", unit.ShortName))
            : talk.T("missing.lineMarked", ("unit", unit.ShortName), ("marks", new Markup(said)));
    }

    private static string? Mark(Talk talk, Organisation organisation, UnitDuty duty) => duty.State switch
    {
        DutyState.Late => talk.T("missing.days", ("days", duty.Progress.LateDays)),
        DutyState.Partly => Part(talk, duty),
        DutyState.Returned => talk.T(
            "missing.returnedAt",
            ("at", Acts.At(talk, organisation, duty.Entry.Review.Return!.Act.At))),
        DutyState.Blocked => talk.T("missing.blockedBy", ("names", Told.Names(duty.Respondents))) +
            (duty.Progress.Answered > 0 ? ", " + Part(talk, duty) : ""),
        DutyState.Excused when duty.Entry.Review.Excused?.Reason is { } reason => Markup.Escape(reason),
        _ => null,
    };

    private static string Part(Talk talk, UnitDuty duty) => talk.T(
        "missing.part", ("answered", duty.Progress.Answered), ("questions", duty.Progress.Questions));
}
