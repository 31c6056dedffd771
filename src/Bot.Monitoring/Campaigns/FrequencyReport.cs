using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Campaigns;

/// <summary>Whether a monitoring is held as often in a school year as its document says (R19).</summary>
/// <param name="Year">Which school year.</param>
/// <param name="Frequency">What the document says.</param>
/// <param name="Campaigns">The campaigns there are, the earliest first.</param>
/// <param name="Notes">The campaigns of them that end in a note, the earliest first.</param>
public sealed record FrequencyReport(
    SchoolYear Year, Frequency Frequency, IReadOnlyList<Campaign> Campaigns, IReadOnlyList<Campaign> Notes)
{
    /// <summary>How many campaigns are still to be set up.</summary>
    public int MissingCampaigns => Math.Max(0, Frequency.Campaigns - Campaigns.Count);

    /// <summary>How many notes no campaign is going to bring.</summary>
    public int MissingNotes => Math.Max(0, Frequency.Notes - Notes.Count);

    /// <summary>The report of one monitoring in one organisation; null when the document sets no frequency.</summary>
    /// <param name="catalog">The definitions.</param>
    /// <param name="monitoring">The id of the monitoring: its latest version says how often.</param>
    /// <param name="organisation">The id of the organisation.</param>
    /// <param name="year">Which school year.</param>
    public static FrequencyReport? Of(Catalog catalog, string monitoring, string organisation, SchoolYear year)
    {
        var definition = catalog.Monitorings.Where(each => each.Id == monitoring).MaxBy(each => each.Version);
        if (definition?.Frequency is not { } frequency)
        {
            return null;
        }

        var held = catalog.Campaigns
            .Where(each => each.Monitoring == monitoring && each.Organisation == organisation)
            .Where(each => SchoolYear.Of(each) == year)
            .OrderBy(each => each.From)
            .ToList();
        var noted = held.Where(each => each.Stages.Any(stage => stage.Kind == StageKind.Consolidation));
        return new FrequencyReport(year, frequency, held, [.. noted]);
    }
}
