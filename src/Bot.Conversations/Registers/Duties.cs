using Bot.Monitoring;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>Who reports on decisions, and who looks at the reports of others.</summary>
internal static class Duties
{
    /// <summary>What the person reports on: for the very units in which he answers or coordinates. Whoever stands above
    /// a unit does not report in its place (R64).</summary>
    public static IEnumerable<Duty> Of(Catalog catalog, Person person, Register register)
    {
        var own = OwnUnits(catalog, person, register);
        return own.Count == 0 ? [] :
            from decision in register.Decisions
            from party in decision.Parties.Select(register.Party).OfType<Party>()
            from unit in own
            where party.Includes(unit)
            select new Duty(register, decision, party, unit);
    }

    /// <summary>What the person reports on in one decision.</summary>
    public static IReadOnlyList<Duty> Of(Catalog catalog, Person person, Register register, string decision) =>
        [.. Of(catalog, person, register).Where(duty => duty.Decision.Id == decision)];

    /// <summary>Whether the person may see how the unit stands.</summary>
    public static bool Watches(Catalog catalog, Person person, string unit) =>
        person.Has(catalog, unit, Role.Coordinator, Role.Viewer);

    /// <summary>Whether the person looks at units for which he does not report himself.</summary>
    public static bool Oversees(Catalog catalog, Person person, Register register)
    {
        var organisation = catalog.OrganisationOf(register);
        var above = person.UnitsAs(Role.Coordinator, Role.Viewer)
            .Where(unit => organisation.Find(unit) is not null).ToList();
        var own = person.UnitsAs(Role.Respondent, Role.Coordinator).ToList();
        return above.Count > 0 && organisation.Units.Any(unit =>
            !own.Contains(unit.Id) && above.Exists(top => organisation.IsWithin(unit.Id, top)) &&
            register.Parties.Any(party => party.Includes(unit)));
    }

    /// <summary>The registers with something in them for the person, in the order of the files.</summary>
    public static IReadOnlyList<Register> Registers(Catalog catalog, Person? person) => person is null
        ? []
        : [.. catalog.Registers.Where(register =>
            OwnUnits(catalog, person, register).Exists(unit => register.Parties.Any(party => party.Includes(unit))) ||
            Oversees(catalog, person, register))];

    private static List<Unit> OwnUnits(Catalog catalog, Person person, Register register)
    {
        var organisation = catalog.OrganisationOf(register);
        return [.. person.UnitsAs(Role.Respondent, Role.Coordinator).Select(organisation.Find).OfType<Unit>()];
    }
}
