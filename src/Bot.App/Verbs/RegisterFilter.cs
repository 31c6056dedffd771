using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.App.Verbs;

/// <summary>Which part of a register is asked for: of a party, of a unit, overdue (R63).</summary>
/// <param name="Party">The party's id; null for all.</param>
/// <param name="Organisation">Whose units report.</param>
/// <param name="Unit">The unit's id: it and everything below; null for all.</param>
/// <param name="Overdue">Only what is overdue and, with a unit, not done by it.</param>
internal sealed record RegisterFilter(string? Party, Organisation Organisation, string? Unit, bool Overdue)
{
    public RegisterReport Apply(RegisterReport report)
    {
        var asked = (Overdue ? report.Overdue : report.Decisions).Select(Narrow)
            .Where(decision => decision.Parties.Count > 0 || (Party is null && Unit is null));
        return report with { Decisions = [.. asked] };
    }

    private DecisionProgress Narrow(DecisionProgress decision) => decision with
    {
        Parties =
        [
            .. decision.Parties.Where(party => Party is null || party.Party.Id == Party)
                .Select(party => (party.Unassigned, Shown: party with { Units = [.. party.Units.Where(IsAsked)] }))
                .Where(party => party.Unassigned ? Unit is null : IsShown(party.Shown))
                .Select(party => party.Shown),
        ],
    };

    private bool IsAsked(UnitStanding unit) => Unit is null || Organisation.IsWithin(unit.Unit.Id, Unit);

    private bool IsShown(PartyProgress party) =>
        party.Units.Count > 0 && !(Overdue && party.Units.All(unit => unit.Done));
}
