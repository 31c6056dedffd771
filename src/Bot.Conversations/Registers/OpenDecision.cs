using Bot.Conversations.Places;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>A decision as it stands today, with what the person has to do with it.</summary>
/// <param name="Progress">How it stands.</param>
/// <param name="Organisation">The organisation of its register.</param>
/// <param name="Duties">What the person reports on in it; empty when nothing.</param>
/// <param name="Chosen">As whom he reports; null while that is not clear.</param>
internal sealed record OpenDecision(
    DecisionProgress Progress, Organisation Organisation, IReadOnlyList<Duty> Duties, Duty? Chosen)
{
    public Register Register => Progress.Register;

    public Decision Decision => Progress.Decision;

    /// <summary>Where the chat is while a report is awaited.</summary>
    public Place.Deciding Place => new(Register.Id, Decision.Id, Chosen?.Party.Id, Chosen?.Unit.Id);

    /// <summary>How the person's unit stands; null while it is not chosen.</summary>
    public UnitStanding? Own => Chosen is null ? null : Standing(Chosen);

    /// <summary>Opens a decision; the only duty in it is chosen at once.</summary>
    public static OpenDecision Of(Talk talk, Register register, Decision decision, string? party, string? unit)
    {
        var organisation = talk.Catalog.OrganisationOf(register);
        var duties = Registers.Duties.Of(talk.Catalog, talk.Person, register, decision.Id);
        var chosen = duties.Count == 1
            ? duties[0]
            : duties.FirstOrDefault(duty => duty.Party.Id == party && duty.Unit.Id == unit);
        return new OpenDecision(
            DecisionProgress.Compute(register, decision, organisation, talk.View.Reports, Today(talk, organisation)),
            organisation, duties, chosen);
    }

    /// <summary>The one a chat is at.</summary>
    public static OpenDecision At(Talk talk, Place.Deciding place)
    {
        var register = talk.Catalog.Register(place.Register)!;
        return Of(talk, register, register.Find(place.Decision)!, place.Party, place.Unit);
    }

    public static DateOnly Today(Talk talk, Organisation organisation) => LocalDay.Of(talk.Now, organisation.Zone);

    /// <summary>How the unit of a duty stands.</summary>
    public UnitStanding Standing(Duty duty) => Progress.Parties.First(party => party.Party.Id == duty.Party.Id)
        .Units.First(unit => unit.Unit.Id == duty.Unit.Id);
}
