using Bot.Config;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;

namespace Bot.Conversations.Tests;

/// <summary>The files of the checkout that the tests read: the shipped configuration and the transcripts.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static Catalog Shipped { get; } = ConfigReader.Read(Path.Combine(Root, "config")) switch
    {
        { Catalog: { } catalog } => catalog,
        var broken => throw new InvalidOperationException(string.Join('\n', broken.Issues)),
    };

    /// <summary>The shipped catalog and a second region with a campaign of its own.</summary>
    public static Catalog WithAnotherRegion => Shipped with
    {
        Organisations =
        [
            .. Shipped.Organisations,
            new Organisation(
                "other-region", "Другая область", TimeZoneInfo.FindSystemTimeZoneById("Asia/Novokuznetsk"),
                ["region", "municipality"],
                [
                    new Unit("other-region", "Другая область", "Другая", "region", null, []),
                    new Unit("topki", "Топкинский округ", "Топкинский", "municipality", "other-region", []),
                ]),
        ],
        Campaigns =
        [
            .. Shipped.Campaigns,
            Shipped.Campaigns[0] with { Id = "other-2021", Title = "Другой сбор", Organisation = "other-region" },
        ],
    };

    /// <summary>The shipped 2021 campaign with one of the year before that is closed and one that opens in June.</summary>
    public static Catalog WithOtherCampaigns => Shipped with
    {
        Campaigns =
        [
            Dated("summer-2021", "Летний сбор", new(2021, 6, 1), new(2021, 7, 31), new(2021, 12, 31)),
            Shipped.Campaigns.Single(campaign => campaign.Id == "dee-2021"),
            Dated("dee-2020", "Сбор прошлого года", new(2020, 3, 1), new(2020, 12, 31), new(2020, 12, 31)),
        ],
    };

    /// <summary>The shipped catalog with two schools below one district: the district answers by them.</summary>
    public static Catalog WithSchools => Shipped with
    {
        Organisations =
        [
            .. Shipped.Organisations.Select(organisation => organisation.Id != "leningrad-region"
                ? organisation
                : new Organisation(
                    organisation.Id, organisation.Title, organisation.Zone, organisation.Levels,
                    [
                        .. organisation.Units,
                        new Unit("priozersk-school-1", "Школа № 1", "Школа № 1", "school", "priozersk", []),
                        new Unit("priozersk-school-2", "Школа № 2", "Школа № 2", "school", "priozersk", []),
                    ])),
        ],
        Campaigns =
        [
            Shipped.Campaigns.Single(campaign => campaign.Id == "dee-2021") with
            {
                RollUp = new RollUp("school", RollUpSource.Below),
            },
        ],
    };

    private static Campaign Dated(string id, string title, DateOnly opens, DateOnly closes, DateOnly to) =>
        Shipped.Campaigns.Single(campaign => campaign.Id == "dee-2021") with
        {
            Id = id, Title = title, From = new(to.Year, 1, 1), To = to,
            Stages = [new Stage("collection", "Сбор", StageKind.Collection, opens, null, closes)],
        };

    /// <summary>The shipped catalog with one campaign, its collection opening and closing on these days.</summary>
    public static Catalog WithDates(DateOnly opens, DateOnly closes) => Dated(
        Shipped with { Campaigns = [Shipped.Campaigns.Single(campaign => campaign.Id == "dee-2021")] }, opens, closes);

    /// <summary>A catalog, its collections opening and closing on these days.</summary>
    public static Catalog Dated(Catalog catalog, DateOnly opens, DateOnly closes) => catalog with
    {
        Campaigns = [.. catalog.Campaigns.Select(campaign => campaign with
        {
            Stages = [.. campaign.Stages.Select(stage => stage == campaign.Collection
                ? stage with { Opens = opens, Closes = closes }
                : stage)],
        })],
    };

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Bot.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Bot.sln is not above the tests."));
}
