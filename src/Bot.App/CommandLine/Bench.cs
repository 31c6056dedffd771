using System.Diagnostics;
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

    /// <summary>Whether every version by which answers were given still means the same; said when one does not. Asked
    /// before anything is written: the first answer fixes the meaning.</summary>
    public async Task<bool> IsPublished()
    {
        var changed = await new VersionCheck(Catalog, Store).Publish(Now);
        foreach (var sentence in changed)
        {
            Fail(sentence);
        }

        return changed.Count == 0;
    }

    /// <summary>A unit of the campaign's organisation by its name in any form, its root when none is named; null after
    /// it was said which there are.</summary>
    public Unit? Unit(Campaign campaign, string? name)
    {
        var organisation = Catalog.OrganisationOf(campaign);
        return name is null ? organisation.Root : UnitNames.Read(organisation, name) switch
        {
            UnitName.Known known => known.Unit,
            UnitName.Unknown unknown => NoUnit(
                $"Единицы «{name}» нет в организации {organisation.Id}.", unknown.Alike, Ids(organisation)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A unit of one of the organisations by its name; null after it was said which there are. Where rights or
    /// numbers go to a unit, a slip is asked about.</summary>
    public Unit? UnitWithoutSlip(string name, IReadOnlyList<Organisation> among) =>
        UnitNames.Read(among, name) switch
        {
            UnitName.Known { Slip: false } known => known.Unit,
            UnitName.Known near => NoUnit($"Единицы «{name}» нет.", [near.Unit], ""),
            UnitName.Unknown unknown => NoUnit(
                $"Единицы «{name}» нет.", unknown.Alike, string.Join(", ", among.Select(Ids))),
            _ => throw new UnreachableException(),
        };

    private Unit? NoUnit(string problem, IReadOnlyList<Unit> alike, string all)
    {
        var cure = alike.Count == 0
            ? $"Есть: {all}."
            : "Возможно, вы имели в виду: " +
                string.Join(", ", alike.Select(unit => $"{unit.Name} ({unit.Id})")) + ".";
        Fail(problem + " " + cure);
        return null;
    }

    public static string Ids(Organisation organisation) =>
        string.Join(", ", organisation.Units.Select(unit => unit.Id));
}
