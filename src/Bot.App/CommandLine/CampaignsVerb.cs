using System.CommandLine;
using System.Globalization;
using Bot.Monitoring.Campaigns;

namespace Bot.App.CommandLine;

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
            bench.Output.WriteLine($"  период {Day(campaign.From)} — {Day(campaign.To)}");
            foreach (var stage in campaign.Stages)
            {
                bench.Output.WriteLine($"  {stage.Id}\t{stage.Title}: {Dates(bench, stage)}");
                Extensions(bench, stage);
            }
        }

        return Task.FromResult(ExitCode.Good);
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
