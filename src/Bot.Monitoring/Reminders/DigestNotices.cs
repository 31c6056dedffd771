using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Monitoring.Reminders;

/// <summary>What coordinators hear each working day while a stage is open, and once when all are in.</summary>
internal static class DigestNotices
{
    public static IEnumerable<Notice> Of(PlanDesk desk, Campaign campaign, IReadOnlyList<Debt> debts)
    {
        var stage = campaign.Collection;
        var units = desk.Input.Catalog.Expected(campaign, desk.Organisation.Root.Id);
        var dues = units.Select(key => stage.DueOf(key.Unit)).OfType<DateOnly>().ToList();
        if (!stage.Reminders.Digest || dues.Count == 0)
        {
            return [];
        }

        var days = Days(desk, stage, dues, debts);
        return desk.Input.Roster.Members
            .Where(member => member.Holding.Role == Role.Coordinator)
            .DistinctBy(member => (member.Person, member.Holding.Unit))
            .SelectMany(member => Of(desk, campaign, member, days, debts));
    }

    private static IEnumerable<Notice> Of(
        PlanDesk desk, Campaign campaign, Member member, List<Occurrence> days, IReadOnlyList<Debt> debts)
    {
        var (stage, unit) = (campaign.Collection, member.Holding.Unit);
        var keys = desk.Input.Catalog.Expected(campaign, unit);
        var dues = keys.Select(key => stage.DueOf(key.Unit)).OfType<DateOnly>().ToList();
        if (desk.Organisation.Find(unit) is null || dues.Count == 0)
        {
            return [];
        }

        var owing = debts.Where(debt => desk.Organisation.IsWithin(debt.Unit.Id, unit))
            .Select(debt => debt.Unit.Id).ToList();
        return owing.Count == 0
            ? AllIn(desk, campaign, member, keys, dues.Max())
            : days.Index()
                .Where(day => desk.At(day.Item.Day, stage.Reminders) >= member.Since)
                .Select(day => desk.Notice(
                    day.Item, (stage.Id, unit, member, day.Item.Day), NoticeKind.Digest,
                    day.Index + 1 < days.Count
                        ? desk.At(days[day.Index + 1].Day, stage.Reminders)
                        : desk.EndOf(day.Item.Day),
                    owing, stage.Reminders));
    }

    // From the first day, or the first reminder where none is named, to the last, or the end of the ladder.
    private static List<Occurrence> Days(
        PlanDesk desk, Stage stage, List<DateOnly> dues, IReadOnlyList<Debt> debts)
    {
        var (rules, calendar) = (stage.Reminders, desk.Calendar);
        var first = stage.Opens
            ?? (DueSchedule.Before(rules, calendar, dues.Min()) is [var one, ..] ? one.Day : dues.Min());
        var end = debts.Select(debt => debt.Base).Concat(dues).Max();
        var last = stage.Closes is { } closes && closes >= dues.Max() ? closes
            : DueSchedule.Ladder(rules, calendar, end) is [.., var step] ? step.Day
            : DueSchedule.After(rules, calendar, end) is [.., var after] ? after.Day : end;
        var remembered = desk.Today.AddDays(-Pacing.MemoryInDays);
        var days = new List<Occurrence>();
        for (var day = calendar.FirstWorkingFrom(first > remembered ? first : remembered);
            day <= last;
            day = calendar.WorkingAfter(day, 1))
        {
            days.Add(new Occurrence("digest", day, [new Reason.Daily(day)]));
        }

        return days;
    }

    private static IEnumerable<Notice> AllIn(
        PlanDesk desk, Campaign campaign, Member member, IReadOnlyList<EntryKey> keys, DateOnly due)
    {
        var rules = campaign.Collection.Reminders;
        var settled = keys.SelectMany(key => desk.Input.Catalog.Below(campaign, key.Unit).Prepend(key))
            .Select(key => SettledAt(desk.Input.Entries.GetValueOrDefault(key))).Max();
        if (settled is not { } at)
        {
            return [];
        }

        var today = LocalDay.Of(at, desk.Zone);
        var day = desk.Calendar.FirstWorkingFrom(desk.At(today, rules) >= at ? today : today.AddDays(1));
        return desk.At(day, rules) < member.Since ? [] :
        [
            desk.Notice(
                new Occurrence("all-in", day, [new Reason.Complete()]),
                (campaign.Collection.Id, member.Holding.Unit, member, due), NoticeKind.AllIn,
                desk.EndOf(desk.Calendar.WorkingAfter(day, 1)), [.. keys.Select(key => key.Unit)], rules),
        ];
    }

    // A unit whose numbers are added up may owe nothing without having done anything.
    private static DateTimeOffset? SettledAt(Entry? entry) => entry?.State switch
    {
        null or EntryState.Empty or EntryState.Draft or EntryState.Returned => null,
        EntryState.Excused => entry.Review.Excused?.At,
        _ => entry.Receipt?.At ?? entry.Review.Accepted?.At,
    };
}
