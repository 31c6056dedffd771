using Bot.Monitoring.Calendars;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Texts;

namespace Bot.Monitoring;

/// <summary>Everything an operator wrote down, read and checked. Unit ids are unique over all organisations.</summary>
/// <param name="Organisations">By the file's order.</param>
/// <param name="Monitorings">Every version of every monitoring.</param>
/// <param name="Campaigns">By the file's order; each one's monitoring and organisation are here.</param>
/// <param name="Texts">Every sentence the bot says.</param>
public sealed record Catalog(
    IReadOnlyList<Organisation> Organisations, IReadOnlyList<MonitoringDefinition> Monitorings,
    IReadOnlyList<Campaign> Campaigns, TextBook Texts)
{
    /// <summary>Decisions and road maps, by the file's order; may be empty.</summary>
    public IReadOnlyList<Register> Registers { get; init; } = [];

    /// <summary>On which days people work; may be empty.</summary>
    public IReadOnlyList<WorkCalendar> Calendars { get; init; } = [];

    /// <summary>The calendar by which an organisation works; that of the law where it is not described.</summary>
    public WorkCalendar CalendarOf(Organisation organisation) =>
        Calendars.FirstOrDefault(calendar => calendar.Id == organisation.Calendar) ?? WorkCalendar.ByLaw;

    /// <summary>The register with this id; null when there is none.</summary>
    public Register? Register(string id) => Registers.FirstOrDefault(register => register.Id == id);

    /// <summary>The same definitions with the due days that were set while the campaigns run.</summary>
    /// <param name="deadlines">In the order they were set; the last one of a stage or a unit holds. Those of unknown
    /// campaigns are passed over.</param>
    public Catalog With(IReadOnlyList<Deadline> deadlines) => deadlines.Count == 0
        ? this
        : this with { Campaigns = [.. Campaigns.Select(campaign => campaign.With(deadlines))] };

    /// <summary>The campaign with this id; null when there is none.</summary>
    public Campaign? Campaign(string id) => Campaigns.FirstOrDefault(campaign => campaign.Id == id);

    /// <summary>The monitoring a campaign is pinned to.</summary>
    public MonitoringDefinition MonitoringOf(Campaign campaign) => Monitorings.First(
        monitoring => monitoring.Id == campaign.Monitoring && monitoring.Version == campaign.Version);

    /// <summary>The organisation a campaign is held in.</summary>
    public Organisation OrganisationOf(Campaign campaign) =>
        Organisations.First(organisation => organisation.Id == campaign.Organisation);

    /// <summary>The organisation whose units report on a register.</summary>
    public Organisation OrganisationOf(Register register) =>
        Organisations.First(organisation => organisation.Id == register.Organisation);

    /// <summary>The organisation that has the unit; null when none has.</summary>
    public Organisation? OrganisationWith(string unit) =>
        Organisations.FirstOrDefault(organisation => organisation.Find(unit) is not null);

    /// <summary>The unit with this id; null when there is none.</summary>
    public Unit? Unit(string id) => OrganisationWith(id)?.Find(id);

    /// <summary>The entries a campaign expects within a unit (R30), in the order of the organisation's file. A unit
    /// that stands below the answering level and answers too is expected in its own view (R29).</summary>
    public IReadOnlyList<EntryKey> Expected(Campaign campaign, string within)
    {
        var organisation = OrganisationOf(campaign);
        var keys = Keys(campaign, organisation.AtLevel(campaign.Level, within));
        return keys.Count == 0 && campaign.RollUp is { } rollUp && RollsUp(organisation, campaign, within)
            ? Keys(campaign, organisation.AtLevel(rollUp.Level, within))
            : keys;
    }

    /// <summary>The entries whose numbers are added up for a unit that is expected to answer (R29); empty when only
    /// one level answers.</summary>
    public IReadOnlyList<EntryKey> Below(Campaign campaign, string unit)
    {
        var organisation = OrganisationOf(campaign);
        return campaign.RollUp is { } rollUp && organisation.Find(unit)?.Level == campaign.Level
            ? Keys(campaign, organisation.AtLevel(rollUp.Level, unit))
            : [];
    }

    /// <summary>The entries that the approval of a unit's sum waits for: those below a unit that answers (R29), else
    /// those expected within a unit above the answering level; empty for one that answers alone.</summary>
    public IReadOnlyList<EntryKey> Under(Campaign campaign, string unit) =>
        Below(campaign, unit) is { Count: > 0 } below
            ? below
            : [.. Expected(campaign, unit).Where(key => key.Unit != unit)];

    /// <summary>Every entry that a summary or a list of the missing within a unit is computed from: the expected ones
    /// and those below them.</summary>
    public IReadOnlyList<EntryKey> Sources(Campaign campaign, string within) =>
    [
        .. Expected(campaign, within).SelectMany(key => Below(campaign, key.Unit).Prepend(key)),
    ];

    private static bool RollsUp(Organisation organisation, Campaign campaign, string unit) =>
        organisation.Units.Any(above => above.Level == campaign.Level && organisation.IsWithin(unit, above.Id));

    private static List<EntryKey> Keys(Campaign campaign, IEnumerable<Unit> units) =>
        [.. units.Select(unit => new EntryKey(campaign.Id, unit.Id))];
}
