using System.CommandLine;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.Monitoring.Campaigns;

namespace Bot.App.Verbs;

/// <summary>Which campaigns there are, and when each of their stages is due.</summary>
internal static class CampaignsVerb
{
    public static Command Build(Operator desk)
    {
        var command = new Command("campaigns", "Кампании: период, этапы и их сроки.");
        command.SetAction((_, _) => desk.Work(Run));
        return command;
    }

    private static Task<int> Run(Bench bench)
    {
        foreach (var campaign in bench.Catalog.Campaigns)
        {
            bench.Output.WriteLine($"{campaign.Id}\t{campaign.Title}");
            bench.Output.WriteLine($"  период {Day(campaign.From)} — {Day(campaign.To)}{Year(campaign)}");
            foreach (var stage in campaign.Stages)
            {
                bench.Output.WriteLine($"  {stage.Id}\t{stage.Title}: {Dates(bench, stage)}");
                Extensions(bench, stage);
            }
        }

        foreach (var report in Frequencies(bench))
        {
            bench.Output.WriteLine(Frequency(report));
        }

        return Task.FromResult(ExitCode.Good);
    }

    private static IEnumerable<FrequencyReport> Frequencies(Bench bench) => bench.Catalog.Campaigns
        .Select(campaign => (campaign.Monitoring, campaign.Organisation, Year: SchoolYear.Of(campaign))).Distinct()
        .Select(each => FrequencyReport.Of(bench.Catalog, each.Monitoring, each.Organisation, each.Year))
        .OfType<FrequencyReport>();

    // A calendar year belongs to two school years, so nothing is said about it.
    private static string Year(Campaign campaign) => SchoolYear.Of(campaign.From) == SchoolYear.Of(campaign.To)
        ? ", учебный год " + SchoolYear.Of(campaign.To).Title
        : "";

    // R19: that a campaign or a note is missing has to be seen.
    private static string Frequency(FrequencyReport report)
    {
        var lacking = string.Concat(new[]
        {
            report.MissingCampaigns > 0 ? $"не хватает сборов: {report.MissingCampaigns}" : null,
            report.MissingNotes > 0 ? $"не хватает справок: {report.MissingNotes}" : null,
        }.OfType<string>().Select(each => "; " + each));
        return $"{report.Campaigns[0].Monitoring}, учебный год {report.Year.Title}: "
            + $"запланировано сборов {report.Campaigns.Count} из {report.Frequency.Campaigns}, "
            + $"справок {report.Notes.Count} из {report.Frequency.Notes}{lacking}.";
    }

    private static string Dates(Bench bench, Stage stage) => string.Join(", ", new[]
    {
        stage.Opens is { } opens ? "с " + Day(opens) : null,
        Days.Due(bench.Catalog.Texts, stage),
        stage.Closes is { } closes ? "приём до " + Day(closes) : null,
    }.OfType<string>());

    private static void Extensions(Bench bench, Stage stage)
    {
        foreach (var unit in stage.DueByUnit.Keys)
        {
            var name = bench.Catalog.Unit(unit)?.Name ?? unit;
            bench.Output.WriteLine($"    {name}: {Days.Due(bench.Catalog.Texts, stage, unit)}");
        }
    }

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
