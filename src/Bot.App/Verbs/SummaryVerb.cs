using System.CommandLine;
using Bot.App.CommandLine;
using Bot.Conversations.Summaries;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;
using Bot.Reports.Summaries;

namespace Bot.App.Verbs;

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

        var summary = await Compute(bench, campaign, unit);
        if (json)
        {
            JsonOutput.Print(bench.Output, SummaryJson.Of(
                summary,
                warning => WarningText.Of(bench.Catalog, campaign, TextBook.DefaultLanguage, warning),
                indicator));
        }
        else
        {
            var previous = indicator is null ? null : PreviousCampaign.Of(bench.Catalog, campaign);
            bench.Output.WriteLine(PlainSummary.Of(
                bench.Catalog, summary, TextBook.DefaultLanguage, indicator,
                previous is null ? null : await Compute(bench, previous, unit)));
        }

        return ExitCode.Good;
    }

    private static async Task<Summary> Compute(Bench bench, Campaign campaign, Unit unit) => SummaryCalculator.Compute(
        bench.Catalog, campaign, unit, await bench.Store.Entries(bench.Catalog.Sources(campaign, unit.Id)), bench.Now);
}
