using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Reminders;

/// <summary>Those who take part and do not report hear of it once, when its month begins (R68).</summary>
internal static class EventNotices
{
    public static IEnumerable<Notice> Of(PlanDesk desk, Register register, Decision decision)
    {
        if (register.Starts is not { } starts || decision.Terms is not [Term.Yearly yearly, ..])
        {
            return [];
        }

        var month = yearly.In(starts);
        var shift = desk.Calendar.Forward(month.From);
        var occurrence = new Occurrence("event", shift?.To ?? month.From, shift is null
            ? [new Reason.Held(month.From)]
            : [new Reason.Held(month.From), new Reason.Shifted(shift)]);
        var reporting = decision.Parties.Select(register.Party).OfType<Party>().ToList();
        return
            from unit in desk.Organisation.Units
            where decision.Invites.Contains(unit.Level)
            where !reporting.Exists(party => party.Includes(unit))
            from person in desk.Input.Roster.In(unit.Id, Role.Respondent)
            where desk.At(occurrence.Day, register.Reminders) >= person.Since
            select desk.Notice(
                occurrence, (decision.Id, unit.Id, person, month.To), NoticeKind.Event, desk.EndOf(month.To),
                [unit.Id], register.Reminders);
    }
}
