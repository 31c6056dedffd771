using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;

namespace Bot.Monitoring.Recommendations;

/// <summary>Who of an organisation receives what of a campaign's recommendations.</summary>
public static class AdviceBook
{
    /// <summary>Whether there is anything to be read.</summary>
    public static bool IsEmpty(this Advice advice) => advice.Addressees.Count == 0 && advice.Guidance.Count == 0;

    /// <summary>The first day on which a campaign's recommendations may be read; null when they always may. They come
    /// out of its answers: a document without a day of its own (R60) is not out before the answers are in.</summary>
    public static DateOnly? OutSince(this Campaign campaign) => campaign.Advice switch
    {
        var advice when advice.IsEmpty() => null,
        { Sent: { } sent } => sent,
        _ => campaign.Stages.FirstOrDefault(stage => stage.Kind == StageKind.Consolidation)?.Opens ??
            campaign.Collection.Due?.AddDays(1),
    };

    /// <summary>Whether a campaign's recommendations may be read on a local day of its organisation.</summary>
    public static bool IsOut(this Campaign campaign, DateOnly day) => !(campaign.OutSince() > day);

    /// <summary>The groups a unit belongs to: a school gets the list of the schools and no other (R57).</summary>
    public static IEnumerable<Addressee> For(this Advice advice, Unit unit) =>
        advice.Addressees.Where(group => group.Levels.Contains(unit.Level));

    /// <summary>The groups a unit may read: its own, those it has to hand on, and for the unit above all others
    /// every one.</summary>
    public static IEnumerable<Addressee> Readable(this Campaign campaign, Organisation organisation, Unit unit) =>
        unit.Parent is null
            ? campaign.Advice.Addressees
            : campaign.Advice.Addressees.Where(group => group.Levels.Contains(unit.Level) ||
                Forwarding.Of(campaign, organisation).Any(task => task.Group.Id == group.Id && task.Asks(unit)));

    /// <summary>What the directions say of one unit, both as a learner and as an example (R55, R56).</summary>
    public static UnitCard CardOf(
        Organisation organisation, Unit unit, IReadOnlyList<Guidance> guidance) => new(
            unit,
            [
                .. guidance.Where(row => row.Lagging.Contains(unit.Id))
                    .Select(row => new Correction(row, LearnFrom(organisation, unit, row))),
            ],
            [.. guidance.Where(row => row.Exemplary.Contains(unit.Id))]);

    /// <summary>The units with something to correct, those with the most of it first.</summary>
    public static IReadOnlyList<UnitCard> Lagging(Organisation organisation, IReadOnlyList<Guidance> guidance) =>
    [
        .. organisation.Units.Select(unit => CardOf(organisation, unit, guidance))
            .Where(card => card.Corrections.Count > 0)
            .OrderByDescending(card => card.Corrections.Count),
    ];

    /// <summary>A slot for every criterion, also where nothing is recommended (R62).</summary>
    public static IReadOnlyList<CriterionSlot> Slots(
        MonitoringDefinition monitoring, IReadOnlyList<Guidance> guidance) =>
    [
        .. monitoring.Criteria.Select(criterion => new CriterionSlot(
            criterion, guidance.FirstOrDefault(row => row.Criterion == criterion.Key))),
    ];

    // One learns from others in the same direction, never from oneself (R54, R55).
    private static List<Unit> LearnFrom(Organisation organisation, Unit unit, Guidance row) =>
        [.. row.Exemplary.Where(id => id != unit.Id).Select(organisation.Find).OfType<Unit>()];
}
