namespace Bot.Monitoring.Registers;

/// <summary>How far one responsible party is: each of its units reports separately (R64).</summary>
/// <param name="Party">Which party.</param>
/// <param name="Units">Those that report for it, in the order of the organisation's file.</param>
public sealed record PartyProgress(Party Party, IReadOnlyList<UnitStanding> Units)
{
    /// <summary>Whether no unit has the tag of the party, so that nobody can report (R65).</summary>
    public bool Unassigned => Units.Count == 0;

    /// <summary>How many units report.</summary>
    public int Expected => Units.Count;

    /// <summary>How many have said anything.</summary>
    public int Reported => Units.Count(unit => unit.Last is not null);

    /// <summary>How many have done it.</summary>
    public int Done => Units.Count(unit => unit.Done);

    /// <summary>Those that have said nothing.</summary>
    public IEnumerable<UnitStanding> Missing => Units.Where(unit => unit.Last is null);
}
