using Bot.App.Settings;
using Bot.App.Versions;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Runner.Storing;

namespace Bot.App.CommandLine;

/// <summary>What a verb works with.</summary>
internal sealed record Bench(
    SvodSettings Settings, Catalog Catalog, IStore Store, TimeProvider Clock, TextWriter Output, TextWriter Errors)
{
    public DateTimeOffset Now => Clock.GetUtcNow();

    public int Fail(string problem)
    {
        Errors.WriteLine(problem);
        return ExitCode.Failed;
    }

    /// <summary>The campaign; null after it was said which there are.</summary>
    public Campaign? Campaign(string id)
    {
        var campaign = Catalog.Campaign(id);
        if (campaign is null)
        {
            Fail($"Кампании «{id}» нет. Есть: {string.Join(", ", Catalog.Campaigns.Select(each => each.Id))}.");
        }

        return campaign;
    }

    /// <summary>Whether the stored entries of a campaign are of its version; said when they are not.</summary>
    public async Task<bool> IsCurrent(Campaign campaign)
    {
        var outdated = await new VersionCheck(Catalog, Store).Outdated(campaign);
        return outdated is null || Fail(outdated) == ExitCode.Good;
    }

    /// <summary>A unit of the campaign's organisation, its root when none is named; null after it was said which there
    /// are.</summary>
    public Unit? Unit(Campaign campaign, string? id)
    {
        var organisation = Catalog.OrganisationOf(campaign);
        var unit = id is null ? organisation.Root : organisation.Find(id);
        if (unit is null)
        {
            Fail($"Единицы «{id}» нет в организации {organisation.Id}. Есть: {Ids(organisation)}.");
        }

        return unit;
    }

    public static string Ids(Organisation organisation) =>
        string.Join(", ", organisation.Units.Select(unit => unit.Id));
}
