using System.CommandLine;
using Bot.Conversations.Screens;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;
using Bot.Reports.Summaries;

namespace Bot.App.CommandLine;

/// <summary>The computed summary, as text or as JSON.</summary>
internal static class SummaryVerb
{
    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания из config/campaigns" };
        var unit = new Option<string?>("--unit") { Description = "единица; без неё — вся организация" };
        var indicator = new Option<string?>("--indicator") { Description = "номер показателя" };
        var json = new Option<bool>("--json") { Description = "для программ" };
        var command = new Command("summary", "Посчитанный свод.") { campaign, unit, indicator, json };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(campaign), parsed.GetValue(unit), parsed.GetValue(indicator),
            parsed.GetValue(json))));
        return command;
    }

    private static async Task<int> Run(Bench bench, string id, string? unitId, string? indicator, bool json)
    {
        if (bench.Campaign(id) is not { } campaign || bench.Unit(campaign, unitId) is not { } unit)
        {
            return ExitCode.Failed;
        }

        if (!await bench.IsCurrent(campaign))
        {
            return ExitCode.Failed;
        }

        var monitoring = bench.Catalog.MonitoringOf(campaign);
        if (indicator is not null && monitoring.Indicator(indicator) is null)
        {
            return bench.Fail(
                $"Показателя «{indicator}» нет. "
                + $"Есть: {string.Join(", ", monitoring.Indicators.Select(each => each.No))}.");
        }

        var entries = await bench.Store.Entries(bench.Catalog.Expected(campaign, unit.Id));
        var summary = SummaryCalculator.Compute(bench.Catalog, campaign, unit, entries, bench.Now);
        if (json)
        {
            JsonOutput.Print(bench.Output, SummaryJson.Of(
                summary,
                warning => WarningText.Of(bench.Catalog, campaign, TextBook.DefaultLanguage, warning),
                indicator));
        }
        else
        {
            bench.Output.WriteLine(PlainSummary.Of(bench.Catalog, summary, TextBook.DefaultLanguage, indicator));
        }

        return ExitCode.Good;
    }
}
