using Bot.Monitoring.Calendars;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;

namespace Bot.Monitoring.Reminders;

/// <summary>What every part of a plan is made with.</summary>
/// <param name="Id">The campaign's id, or the register's.</param>
/// <param name="Organisation">Whose units owe.</param>
/// <param name="Calendar">Its working days.</param>
/// <param name="Input">What the plan is computed from.</param>
internal sealed record PlanDesk(string Id, Organisation Organisation, WorkCalendar Calendar, PlanInput Input)
{
    public TimeZoneInfo Zone => Organisation.Zone;

    public DateOnly Today => LocalDay.Of(Input.Now, Zone);

    public static PlanDesk Of(string id, Organisation organisation, PlanInput input) =>
        new(id, organisation, input.Catalog.CalendarOf(organisation), input);

    public DateTimeOffset At(DateOnly day, ReminderRules rules) => LocalDay.At(day, rules.At, Zone);

    /// <summary>The first instant of the next day.</summary>
    public DateTimeOffset EndOf(DateOnly day) => LocalDay.At(day.AddDays(1), TimeOnly.MinValue, Zone);

    /// <summary>A notice of an occurrence.</summary>
    public Notice Notice(
        Occurrence occurrence, (string Stage, string Unit, Member Person, DateOnly About) key, NoticeKind kind,
        DateTimeOffset notAfter, IReadOnlyList<string> units, ReminderRules rules) => new(
            new NoticeKey(Id, key.Stage, occurrence.Rule, key.Unit, key.Person.Person, key.About), kind,
            At(occurrence.Day, rules), notAfter, units, rules, occurrence.Why)
        {
            Reachable = key.Person.Reachable,
        };

    /// <summary>The coordinators above a unit, the nearest ones first, one list a rung. Who answers for the unit
    /// himself is none of them, and a rung on which nobody can be reached is passed over.</summary>
    public IEnumerable<IReadOnlyList<Member>> Rungs(Debt debt)
    {
        for (var at = debt.Unit; at is not null; at = at.Parent is { } above ? Organisation.Find(above) : null)
        {
            var found = Input.Roster.In(at.Id, Role.Coordinator)
                .Where(member => member.Reachable && debt.People.All(own => own.Person != member.Person)).ToList();
            if (found.Count > 0)
            {
                yield return found;
            }
        }
    }
}
