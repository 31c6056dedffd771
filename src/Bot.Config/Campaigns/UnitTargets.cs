using Bot.Config.Reading;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Organisations;

namespace Bot.Config.Campaigns;

/// <summary>Checks that the units a target names are those of the organisation the campaign is held in.</summary>
internal static class UnitTargets
{
    /// <param name="campaign">The campaign's keys.</param>
    /// <param name="monitoring">Null while it cannot be read.</param>
    /// <param name="organisation">Null while it cannot be read.</param>
    public static void Check(Fields campaign, MonitoringDefinition? monitoring, Organisation? organisation)
    {
        if (monitoring is null || organisation is null)
        {
            return;
        }

        var units = organisation.Units.Select(unit => unit.Id).ToList();
        foreach (var indicator in monitoring.Indicators.Where(each => each.Target is not null))
        {
            foreach (var unit in indicator.Target!.ByUnit.Keys.Where(unit => !units.Contains(unit)))
            {
                campaign.Findings.Add(
                    campaign.LineOf("monitoring"),
                    $"Показатель {indicator.No} ставит цель территории «{unit}», а в {organisation.Id} такой нет.",
                    Nearest.Cure(unit, units));
            }
        }
    }
}
