using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Monitoring.Completeness;

/// <summary>What a unit owes, and who answers for it.</summary>
/// <param name="Progress">How far it is.</param>
/// <param name="Entry">Its entry.</param>
/// <param name="State">How it is listed.</param>
/// <param name="Respondents">Who answers for it: those of the nearest unit upwards that has any; may be
/// empty.</param>
public sealed record UnitDuty(
    UnitProgress Progress, Entry Entry, DutyState State, IReadOnlyList<Member> Respondents)
{
    /// <summary>Whether something is still to be done.</summary>
    public bool Owes => State is not (DutyState.Late or DutyState.OnTime or DutyState.Excused);

    /// <summary>The request for more time that nobody has decided on; null when there is none.</summary>
    public Extension? Asked => Entry.Review.Extension is { Decided: null } open ? open : null;
}
