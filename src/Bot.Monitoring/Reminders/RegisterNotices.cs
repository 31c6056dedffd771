using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Reminders;

/// <summary>The notices of a register. Each unit of each party is reminded for itself (R64); a party without units gets
/// none (R65).</summary>
internal static class RegisterNotices
{
    public static IEnumerable<Notice> Of(PlanDesk desk, Register register)
    {
        var report = RegisterReport.Compute(register, desk.Organisation, desk.Input.Reports, desk.Today);
        return report.Decisions.SelectMany(decision => decision.Standing switch
        {
            Standing.YearUnknown or Standing.Past => [],
            Standing.Ongoing => decision.Parties.SelectMany(party => party.Units)
                .DistinctBy(unit => unit.Unit.Id).SelectMany(unit => Ongoing(desk, decision, unit)),
            _ => Dated(desk, decision),
        }).Concat(register.Decisions.SelectMany(decision => EventNotices.Of(desk, register, decision)));
    }

    private static IEnumerable<Notice> Dated(PlanDesk desk, DecisionProgress decision)
    {
        var rules = decision.Register.Reminders;
        var units = decision.Parties.SelectMany(party => party.Units).ToLookup(unit => unit.Unit.Id);
        var owing = units.Select(group => group.FirstOrDefault(unit => !unit.Done)).OfType<UnitStanding>().ToList();
        var debts = decision.Due is { } due
            ? owing.ConvertAll(unit => Debt(desk, decision, unit, due, Kind(unit)))
            : [];
        return debts.SelectMany(debt => DebtNotices.Own(desk, rules, debt))
            .Concat(DebtNotices.Ladder(desk, rules, debts))
            .Concat(units.Select(group => group.First()).SelectMany(unit => Milestones(desk, decision, unit)));
    }

    // A target inside the term, or years after it (R26): only to units that are below it.
    private static IEnumerable<Notice> Milestones(PlanDesk desk, DecisionProgress decision, UnitStanding unit)
    {
        if (decision.Decision.Measure is not { } measure)
        {
            return [];
        }

        var pair = unit.Last is { Part: { } part, Whole: { } whole } ? (part, whole) : ((decimal, decimal)?)null;
        var days = measure.Target.ByDate.Select(stage => stage.Until)
            .Concat(measure.Target.ByYear.Keys.Select(year => new DateOnly(year, 12, 31)))
            .Where(day => day >= desk.Today && day != decision.Due).Distinct().Order();
        return
            from day in days
            let progress = MeasureProgress.Compute(measure, unit.Unit.Id, pair, day)
            where progress is { Target: not null, Status: TargetStatus.NoData or TargetStatus.NotReached }
            let debt = Debt(desk, decision, unit, day, NoticeKind.Milestone)
            let before = DueSchedule.Before(
                decision.Register.Reminders, desk.Calendar, day,
                offset => new Reason.Target(offset, day, progress.Target!.Value))
            from notice in DebtNotices.Upcoming(
                desk, decision.Register.Reminders, debt, before, NoticeKind.Milestone)
            select notice;
    }

    // The period runs from the unit's own last report; only the next time, or the last one in vain, is planned.
    private static IEnumerable<Notice> Ongoing(PlanDesk desk, DecisionProgress decision, UnitStanding unit)
    {
        var (months, rules) = (decision.Decision.RemindEvery ?? Decision.Quarter, decision.Register.Reminders);
        foreach (var person in Reporting(desk, unit.Unit.Id))
        {
            var from = unit.Last is { } last ? LocalDay.Of(last.At, desk.Zone)
                : decision.Register.InForce ?? LocalDay.Of(person.Since, desk.Zone);
            var count = Math.Max(1, MonthsBetween(from, desk.Today) / months);
            foreach (var day in new[] { count, count + 1 }.Select(times => from.AddMonths(times * months)))
            {
                var shift = desk.Calendar.Back(day);
                var occurrence = new Occurrence("ongoing", shift?.To ?? day, shift is null
                    ? [new Reason.Recurring(months, day)]
                    : [new Reason.Recurring(months, day), new Reason.Shifted(shift)]);
                if (desk.At(occurrence.Day, rules) >= person.Since)
                {
                    yield return desk.Notice(
                        occurrence, (decision.Decision.Id, unit.Unit.Id, person, day), NoticeKind.Ongoing,
                        desk.EndOf(desk.Calendar.WorkingAfter(day, UsefulFor)), [unit.Unit.Id], rules);
                }
            }
        }
    }

    // There is no day by which «постоянно» is done, so a few days late is as good.
    private const int UsefulFor = 5;

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    private static Debt Debt(
        PlanDesk desk, DecisionProgress decision, UnitStanding unit, DateOnly due, NoticeKind kind) => new(
            decision.Decision.Id, unit.Unit, due, kind, DateTimeOffset.MinValue, Reporting(desk, unit.Unit.Id))
        {
            Opens = decision.Terms.Min(term => term.Start),
        };

    private static NoticeKind Kind(UnitStanding unit) =>
        unit.Last is null ? NoticeKind.Untouched : NoticeKind.Started;

    private static IReadOnlyList<Member> Reporting(PlanDesk desk, string unit) =>
    [
        .. desk.Input.Roster.In(unit, Role.Respondent).Concat(desk.Input.Roster.In(unit, Role.Coordinator))
            .DistinctBy(member => member.Person),
    ];
}
