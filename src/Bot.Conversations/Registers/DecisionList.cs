using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Registers;

/// <summary>The decisions somebody answers for, or looks at; a page at a time.</summary>
internal static class DecisionList
{
    private const int OwnOnPage = 10;
    private const int DebtsOnPage = 6;
    private const int ButtonsInRow = 2;

    /// <summary>What the person has still to do: the overdue first, then by day, then what has no end.</summary>
    public static Screen Own(Talk talk, RegisterReport report, IEnumerable<Duty> duties, int from)
    {
        var mine = duties.ToLookup(duty => duty.Decision.Id);
        var open = report.Decisions
            .Select(each => (Progress: each, Units: Standings(each, mine[each.Decision.Id])))
            .Where(each => IsOpen(each.Progress, each.Units))
            .OrderBy(each => Rank(each.Progress)).ThenBy(each => each.Progress.Due ?? DateOnly.MaxValue)
            .ToList();
        var late = open.Count(each => each.Progress.Standing == Standing.Overdue);
        var head = talk.T(
            open.Count == 0 ? "decisions.nothingOpen" : "decisions.own", ("register", report.Register.ShortTitle),
            ("count", open.Count), ("late", late), ("all", mine.Count));
        var page = open.Skip(from - 1).Take(OwnOnPage).ToList();
        var lines = page.Select(each => talk.T(
            "decisions.line", ("id", each.Progress.Decision.Id), ("until", DecisionText.Until(talk, each.Progress)),
            ("late", Late(talk, each.Progress)), ("said", Said(talk, each.Units)),
            ("action", DecisionText.Short(each.Progress.Decision.Action))));
        return Page(
            talk, (report.Register, true), [head, .. lines], [.. page.Select(each => each.Progress.Decision)],
            (from, open.Count));
    }

    /// <summary>How many are done and late, and who holds up the late ones, by name.</summary>
    public static Screen Watched(Talk talk, RegisterReport report, int from)
    {
        var debts = report.Debts
            .Where(debt => debt.Unit is null || Duties.Watches(talk.Catalog, talk.Person, debt.Unit.Id))
            .GroupBy(debt => debt.Of).ToList();
        var head = talk.T(
            debts.Count == 0 ? "decisions.noneLate" : "decisions.watched", ("register", report.Register.Title),
            ("count", report.Decisions.Count), ("late", debts.Count), ("done", Count(report, Standing.Done)),
            ("open", Count(report, Standing.Open)), ("ongoing", Count(report, Standing.Ongoing)),
            ("other", Count(report, Standing.NotYet) + Count(report, Standing.Past) +
                Count(report, Standing.YearUnknown)));
        if (debts.Count == 0)
        {
            return Unfinished(talk, report, head, from);
        }

        var page = debts.Skip(from - 1).Take(DebtsOnPage).ToList();
        var lines = page.Select(each => string.Join('\n', Debt(talk, each.Key, each)));
        return Page(
            talk, (report.Register, false), [head, .. lines], [.. page.Select(each => each.Key.Decision)],
            (from, debts.Count));
    }

    // Nothing is late, as in a road map without a year: what there is to look at is what is not done.
    private static Screen Unfinished(Talk talk, RegisterReport report, string head, int from)
    {
        var open = report.Decisions.Where(each => each.Standing is not (Standing.Done or Standing.Past))
            .OrderBy(Rank).ThenBy(each => each.Due ?? DateOnly.MaxValue).ToList();
        var page = open.Skip(from - 1).Take(OwnOnPage).ToList();
        var lines = page.Select(each => talk.T(
            "decisions.watchedLine", ("id", each.Decision.Id), ("until", DecisionText.Until(talk, each)),
            ("done", each.Parties.Sum(party => party.Done)), ("expected", each.Parties.Sum(party => party.Expected)),
            ("action", DecisionText.Short(each.Decision.Action))));
        return Page(
            talk, (report.Register, false), [head, .. lines], [.. page.Select(each => each.Decision)],
            (from, open.Count));
    }

    private static int Count(RegisterReport report, Standing standing) =>
        report.Decisions.Count(each => each.Standing == standing);

    private static IEnumerable<string> Debt(Talk talk, DecisionProgress progress, IEnumerable<Debt> debts)
    {
        yield return talk.T(
            "decisions.debt", ("id", progress.Decision.Id), ("until", DecisionText.Until(talk, progress)),
            ("days", progress.DaysLate), ("action", DecisionText.Short(progress.Decision.Action)));
        var rows = debts.ToList();
        var units = rows.Where(debt => debt.Unit is not null)
            .GroupBy(debt => debt.Unit!.ShortName)
            .ToLookup(unit => unit.All(debt => debt.Last is null), unit => unit.Key);
        if (units[true].Any())
        {
            var expected = progress.Parties.SelectMany(party => party.Units).DistinctBy(unit => unit.Unit.Id).Count();
            yield return UnitLines.Missing(talk, [.. units[true]], expected);
        }

        if (units[false].Any())
        {
            yield return talk.T("decision.underWay", ("units", string.Join(", ", units[false])));
        }

        foreach (var debt in rows.Where(debt => debt.Unit is null))
        {
            yield return DecisionText.Unassigned(talk, debt.Party);
        }
    }

    private static List<UnitStanding> Standings(DecisionProgress progress, IEnumerable<Duty> duties) =>
    [
        .. duties.Select(duty => progress.Parties.First(party => party.Party.Id == duty.Party.Id)
            .Units.First(unit => unit.Unit.Id == duty.Unit.Id)),
    ];

    private static bool IsOpen(DecisionProgress progress, List<UnitStanding> units) => units.Count > 0 &&
        progress.Standing is not (Standing.Done or Standing.Past) &&
        (progress.Standing == Standing.Ongoing || units.Exists(unit => !unit.Done));

    private static int Rank(DecisionProgress progress) => progress.Standing switch
    {
        Standing.Overdue => 0,
        Standing.Ongoing => 2,
        _ => 1,
    };

    // Of several reports the one that is least far is the one to be reminded of.
    private static string Said(Talk talk, List<UnitStanding> units) => DecisionText.Said(
        talk, units.OrderBy(unit => unit.Done).ThenBy(unit => unit.Last is null ? -1 : (int)unit.Last.Status).First());

    private static Markup Late(Talk talk, DecisionProgress progress) => new(
        progress.Standing == Standing.Overdue ? talk.T("decisions.late", ("days", progress.DaysLate)) : "");

    private static Screen Page(
        Talk talk, (Register Register, bool Own) what, IReadOnlyList<string> parts, IReadOnlyList<Decision> shown,
        (int From, int Count) range)
    {
        var (from, next) = (range.From, range.From + shown.Count);
        var tail = next <= range.Count && shown.Count > 0
            ? talk.T("decisions.more", ("from", from), ("to", next - 1), ("count", range.Count),
                ("words", "/decisions " + DecisionRequest.Written(what.Register, what.Own, next)))
            : null;
        var pick = shown.Count > 0 ? talk.T("decisions.pick", ("sample", shown[0].Id)) : null;
        var screen = new Screen(string.Join("\n\n", parts.Append(tail).Append(pick).OfType<string>()), []);
        foreach (var row in shown.Chunk(ButtonsInRow))
        {
            screen = screen.With([.. row.Select(each => Opening(talk, what.Register, each))]);
        }

        return tail is null ? screen : screen.With(new Button(
            talk.T("button.more", ("next", next)),
            new Command(Trigger.Decisions, DecisionRequest.Written(what.Register, what.Own, next))));
    }

    private static Button Opening(Talk talk, Register register, Decision decision) => new(
        talk.T("button.decision", ("id", decision.Id)),
        new Command(Trigger.Decisions, DecisionRequest.Written(register, decision)));
}
