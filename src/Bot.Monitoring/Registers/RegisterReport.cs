using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Registers;

/// <summary>A whole register on a day: what is overdue, and who holds it up (R63).</summary>
/// <param name="Register">The register.</param>
/// <param name="Day">The local day looked at.</param>
/// <param name="Decisions">In the order of the document.</param>
public sealed record RegisterReport(Register Register, DateOnly Day, IReadOnlyList<DecisionProgress> Decisions)
{
    /// <summary>What is overdue, the earliest due first.</summary>
    public IEnumerable<DecisionProgress> Overdue => Decisions
        .Where(decision => decision.Standing == Standing.Overdue).OrderBy(decision => decision.Due);

    /// <summary>What is overdue, one row for each unit and party that has not done it; group them as needed.</summary>
    public IEnumerable<Debt> Debts => Overdue.SelectMany(decision => decision.Parties.SelectMany(party =>
        party.Unassigned
            ? [new Debt(decision, party.Party, null, null)]
            : party.Units.Where(unit => !unit.Done)
                .Select(unit => new Debt(decision, party.Party, unit.Unit, unit.Last))));

    /// <summary>The decisions a party answers for, alone or with others.</summary>
    public IEnumerable<DecisionProgress> Of(string party) =>
        Decisions.Where(decision => decision.Decision.Parties.Contains(party));

    /// <summary>The decision with this id, in capitals or small letters; null when there is none.</summary>
    public DecisionProgress? Find(string id) => Decisions.FirstOrDefault(
        decision => string.Equals(decision.Decision.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Computes the report.</summary>
    /// <param name="register">The register.</param>
    /// <param name="organisation">Its organisation.</param>
    /// <param name="reports">Any reports.</param>
    /// <param name="day">The local day looked at.</param>
    public static RegisterReport Compute(
        Register register, Organisation organisation, IEnumerable<Report> reports, DateOnly day)
    {
        var all = reports.ToList();
        return new RegisterReport(register, day, [.. register.Decisions.Select(
            decision => DecisionProgress.Compute(register, decision, organisation, all, day))]);
    }
}
