using Bot.Monitoring.Campaigns;

namespace Bot.Monitoring.Reminders;

/// <summary>Fits notices into the days of the people who get them: not in quiet hours, not on a day off, not more than
/// the cap, not closer than the gap.</summary>
/// <param name="desk">What the plan is made with.</param>
internal sealed class Pacing(PlanDesk desk)
{
    /// <summary>What was of no use any more so long ago is not worth a word: a bot that is set up late has no years of
    /// missed notices.</summary>
    public const int MemoryInDays = 31;

    private readonly HashSet<NoticeKey> settled =
        [.. desk.Input.Ledger.Where(row => row.State != LedgerState.Planned).Select(row => row.Key)];

    private readonly ILookup<long, DateTimeOffset> sent = desk.Input.Ledger
        .Where(row => row.State is LedgerState.Queued or LedgerState.Sent)
        .ToLookup(row => row.Key.Person, row => row.At);

    /// <summary>Sorts what is to come from what is too late.</summary>
    public (List<Notice> Coming, List<Notice> Missed, List<Notice> Unreachable) Apply(
        IEnumerable<Notice> candidates, DateTimeOffset now)
    {
        var (coming, missed, unreachable) = (new List<Notice>(), new List<Notice>(), new List<Notice>());
        var remembered = now.AddDays(-MemoryInDays);
        var open = candidates.Where(notice => notice.NotAfter > remembered && !settled.Contains(notice.Key)
            && !desk.Input.Pauses.Any(pause => pause.Holds(notice.Key, notice.At)));
        foreach (var person in open.GroupBy(notice => notice.Key.Person))
        {
            var spent = sent[person.Key].ToList();
            foreach (var notice in Ordered(person))
            {
                if (!notice.Reachable)
                {
                    (notice.At <= now ? unreachable : []).Add(notice);
                }
                else if (notice.NotAfter <= now)
                {
                    missed.Add(notice);
                }
                else if (Placed(notice, now, spent) is { } placed)
                {
                    spent.Add(placed.At);
                    coming.Add(placed);
                }
            }
        }

        return ([.. Ordered(coming)], [.. Ordered(missed)], [.. Ordered(unreachable)]);
    }

    private static IOrderedEnumerable<Notice> Ordered(IEnumerable<Notice> notices) => notices
        .OrderBy(notice => notice.At).ThenBy(notice => notice.Kind)
        .ThenBy(notice => notice.Key.Stage, StringComparer.Ordinal)
        .ThenBy(notice => notice.Key.Unit, StringComparer.Ordinal).ThenBy(notice => notice.Key.Person);

    private Notice? Placed(Notice notice, DateTimeOffset now, List<DateTimeOffset> spent)
    {
        var begin = notice.At > now ? notice.At : now.ToOffset(desk.Zone.GetUtcOffset(now));
        var at = begin;
        while (at < notice.NotAfter)
        {
            var held = desk.Input.Pauses.FirstOrDefault(pause => pause.Holds(notice.Key, at));
            var next = held is null ? Later(at, notice.Rules, spent) : held.Until ?? DateTimeOffset.MaxValue;
            if (next == at)
            {
                return notice with { At = at, Why = Explained(notice, begin, at) };
            }

            at = next;
        }

        return null;
    }

    private static IReadOnlyList<Reason> Explained(Notice notice, DateTimeOffset begin, DateTimeOffset at) =>
        begin == notice.At && at == begin
            ? notice.Why
            : [.. notice.Why, begin == notice.At ? new Reason.Paced(notice.At) : new Reason.Late(notice.At)];

    // The same instant when nothing speaks against it.
    private DateTimeOffset Later(DateTimeOffset at, ReminderRules rules, List<DateTimeOffset> spent)
    {
        var day = LocalDay.Of(at, desk.Zone);
        if (!desk.Calendar.IsWorking(day))
        {
            return desk.At(desk.Calendar.FirstWorkingFrom(day), rules);
        }

        if (rules.Quiet.Covers(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, desk.Zone).DateTime)))
        {
            return desk.At(day, rules) > at ? desk.At(day, rules) : desk.At(day.AddDays(1), rules);
        }

        if (spent.Count(each => LocalDay.Of(each, desk.Zone) == day) >= rules.Cap)
        {
            return desk.At(day.AddDays(1), rules);
        }

        var close = spent.Where(each => (each - at).Duration() < rules.Gap).ToList();
        return close.Count == 0 ? at : (close.Max() + rules.Gap).ToOffset(at.Offset);
    }
}
