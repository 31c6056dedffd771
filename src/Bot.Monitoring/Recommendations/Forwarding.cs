using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Recommendations;

/// <summary>A letter speaks to units it does not go to: whoever gets it hands it on, and says so (R58). Kept as reports
/// of a register of its own.</summary>
/// <param name="Campaign">Whose recommendations.</param>
/// <param name="Group">Whom they are handed on to.</param>
/// <param name="Organisation">In which organisation.</param>
public sealed record Forwarding(Campaign Campaign, Addressee Group, Organisation Organisation)
{
    private const string Sender = "forward";

    private const string Receiver = "receive";

    /// <summary>The id under which the reports are kept.</summary>
    public string Register => RegisterOf(Campaign);

    /// <summary>The units that hand the letter on, in the order of the file.</summary>
    public IEnumerable<Unit> Senders => Organisation.AtLevel(Campaign.Level, Organisation.Root.Id);

    /// <summary>The id under which the reports of a campaign's letter are kept.</summary>
    public static string RegisterOf(Campaign campaign) => campaign.Id + "-letter";

    /// <summary>What of a campaign's recommendations has to be handed on; nothing when the letter goes to everybody it
    /// speaks to.</summary>
    public static IEnumerable<Forwarding> Of(Campaign campaign, Organisation organisation) =>
        campaign.Advice.Addressees
            .Where(group => group.Forwarded)
            .Select(group => new Forwarding(campaign, group, organisation));

    /// <summary>Whether the unit has to hand the letter on.</summary>
    public bool Asks(Unit unit) => unit.Level == Campaign.Level;

    /// <summary>The units it goes to from this one; none when they are not in the organisation's file.</summary>
    public IEnumerable<Unit> Receivers(Unit sender) => Organisation.Units.Where(unit =>
        unit.Id != sender.Id && Group.Levels.Contains(unit.Level) && Organisation.IsWithin(unit.Id, sender.Id));

    /// <summary>Whether the unit is one of those the letter is handed on to.</summary>
    public bool Reaches(Unit unit) => Senders.Any(sender => Receivers(sender).Any(each => each.Id == unit.Id));

    /// <summary>How far a unit is with it.</summary>
    /// <param name="sender">One of <see cref="Senders"/>.</param>
    /// <param name="reports">The reports of the register; others are passed over.</param>
    public ForwardingProgress ProgressOf(Unit sender, IEnumerable<Report> reports)
    {
        var own = reports.Where(report => report.Register == Register && report.Decision == Group.Id).ToList();
        var said = own.LastOrDefault(report => report.Party == Sender && report.Unit == sender.Id);
        var receivers = Receivers(sender).Select(unit => unit.Id).ToHashSet();
        var confirmed = own.Where(report => report.Party == Receiver && receivers.Contains(report.Unit))
            .Select(report => report.Unit).Distinct().Count();
        var state = said?.Status switch
        {
            null or ReportStatus.NotBegun => ForwardingState.Unconfirmed,
            ReportStatus.Done => ForwardingState.Forwarded,
            _ when said.Part > 0 => ForwardingState.Partly,
            _ => ForwardingState.Received,
        };
        return new ForwardingProgress(sender, state, said?.Part, said?.Whole, confirmed, receivers.Count);
    }

    /// <summary>Whether a unit it was handed on to has confirmed that it arrived.</summary>
    public bool HasArrived(Unit receiver, IEnumerable<Report> reports) => reports.Any(report =>
        report.Register == Register && report.Decision == Group.Id && report.Party == Receiver &&
        report.Unit == receiver.Id);

    /// <summary>«Получено»: the letter is here and not yet handed on; for a unit it was handed on to, it has
    /// arrived.</summary>
    public Report Received(Unit unit, DateTimeOffset at, long? person) => Asks(unit)
        ? Said(Sender, unit, ReportStatus.UnderWay, null, null, at, person)
        : Said(Receiver, unit, ReportStatus.Done, null, null, at, person);

    /// <summary>«Переслано», to all or to so many of so many.</summary>
    public Report Forwarded(Unit unit, decimal? part, decimal? whole, DateTimeOffset at, long? person) => Said(
        Sender, unit, part < whole ? ReportStatus.UnderWay : ReportStatus.Done, part, whole, at, person);

    private Report Said(
        string party, Unit unit, ReportStatus status, decimal? part, decimal? whole, DateTimeOffset at, long? person) =>
        new(Register, Group.Id, party, unit.Id, status, null, null, part, whole, at, person);
}
