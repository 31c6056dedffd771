namespace Bot.Monitoring.Reminders;

/// <summary>The notices of debts: to those who owe, and up the ladder.</summary>
internal static class DebtNotices
{
    /// <summary>What goes to those who answer for the unit.</summary>
    public static IEnumerable<Notice> Own(PlanDesk desk, ReminderRules rules, Debt debt)
    {
        if (debt.People.Count == 0)
        {
            return [];
        }

        var before = DueSchedule.Before(rules, desk.Calendar, debt.Due);
        var after = DueSchedule.After(rules, desk.Calendar, debt.Base);
        return Upcoming(desk, rules, debt, before, debt.Kind)
            .Concat(after.Where(each => debt.Takes(each.Day)).SelectMany(each => debt.People
                .Where(person => Began(desk, rules, each, debt.Since, person.Since))
                .Select(person => desk.Notice(
                    Explained(debt, each), (debt.Stage, debt.Unit.Id, person, debt.Base),
                    debt.Kind == NoticeKind.Returned ? NoticeKind.Returned : NoticeKind.Overdue,
                    desk.EndOf(each.Day), [debt.Unit.Id], rules))));
    }

    /// <summary>What goes out before a day: each is of use until the next one, the last one until the day is over.
    /// </summary>
    public static IEnumerable<Notice> Upcoming(
        PlanDesk desk, ReminderRules rules, Debt debt, List<Occurrence> before, NoticeKind kind) =>
        before.Index().Where(each => debt.Takes(each.Item.Day)).SelectMany(each => debt.People
            .Where(person => Began(desk, rules, each.Item, debt.Since, person.Since))
            .Select(person => desk.Notice(
                each.Item, (debt.Stage, debt.Unit.Id, person, debt.Due), kind,
                each.Index + 1 < before.Count ? desk.At(before[each.Index + 1].Day, rules) : desk.EndOf(debt.Due),
                [debt.Unit.Id], rules)));

    /// <summary>What goes to coordinators: all that is overdue since one day in one notice.</summary>
    public static IEnumerable<Notice> Ladder(PlanDesk desk, ReminderRules rules, IEnumerable<Debt> debts)
    {
        var steps =
            from debt in debts
            from step in DueSchedule.Ladder(rules, desk.Calendar, debt.Base).Zip(desk.Rungs(debt))
            where debt.Takes(step.First.Day)
            from person in step.Second
            where Began(desk, rules, step.First, debt.Since, person.Since)
            select (Debt: debt, Step: step.First, Person: person);
        return steps.GroupBy(each => (each.Person.Person, each.Person.Holding.Unit, each.Step.Rule, each.Debt.Base))
            .Select(group => group.First() is var first
                ? desk.Notice(
                    Explained(first.Debt, first.Step), (first.Debt.Stage, group.Key.Unit, first.Person, group.Key.Base),
                    NoticeKind.Escalation, desk.EndOf(desk.Calendar.WorkingAfter(first.Step.Day, 1)),
                    [.. group.Select(each => each.Debt.Unit.Id).Distinct()], rules)
                : throw new System.Diagnostics.UnreachableException());
    }

    // What was meant for a time at which the person was not there, or owed nothing, was not missed.
    private static bool Began(
        PlanDesk desk, ReminderRules rules, Occurrence occurrence, DateTimeOffset owed, DateTimeOffset there)
    {
        var at = desk.At(occurrence.Day, rules);
        return at >= owed && at >= there;
    }

    private static Occurrence Explained(Debt debt, Occurrence occurrence) => debt.Returned is { } day
        ? occurrence with { Why = [.. occurrence.Why, new Reason.ReturnedOn(day)] }
        : occurrence;
}
