using System.CommandLine;
using Bot.App.CommandLine;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Reports.Completeness;

namespace Bot.App.Verbs;

/// <summary>Who is missing, by name.</summary>
internal static class MissingVerb
{
    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания из config/campaigns" };
        var json = new Option<bool>("--json") { Description = "для программ" };
        var command = new Command("missing", "По единицам: в срок, с опозданием, частично, ничего.") { campaign, json };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(campaign), parsed.GetValue(json))));
        return command;
    }

    private static async Task<int> Run(Bench bench, string id, bool json)
    {
        if (bench.Campaign(id) is not { } campaign || bench.Unit(campaign, null) is not { } root)
        {
            return ExitCode.Failed;
        }

        if (!await bench.IsCurrent(campaign))
        {
            return ExitCode.Failed;
        }

        var entries = await bench.Store.Entries(bench.Catalog.Sources(campaign, root.Id));
        var report = CompletenessReport.Compute(
            bench.Catalog, campaign, root.Id, entries, await bench.Store.Opened(), bench.Now);
        if (json)
        {
            JsonOutput.Print(bench.Output, CompletenessJson.Of(report));
            return ExitCode.Good;
        }

        bench.Output.WriteLine(
            $"{campaign.Id}, {report.Stage.Title}: {Days.Due(bench.Catalog.Texts, report.Stage)}");
        foreach (var unit in report.Units)
        {
            bench.Output.WriteLine(unit.Unit.Name + "\t" + Words(unit) + Own(bench, report.Stage, unit.Unit.Id));
        }

        return ExitCode.Good;
    }

    private static string Own(Bench bench, Stage stage, string unit) => stage.DueByUnit.ContainsKey(unit)
        ? "; " + Days.Due(bench.Catalog.Texts, stage, unit)
        : "";

    private static string Words(UnitProgress unit) => unit.Status switch
    {
        UnitStatus.OnTime => "в срок",
        UnitStatus.Late => $"с опозданием, дней: {unit.LateDays}",
        UnitStatus.Partly => $"частично, {unit.Answered} из {unit.Questions}",
        UnitStatus.Nothing => "ничего",
        UnitStatus.Excused => "освобождено",
        UnitStatus.NeverOpened => "бот не открывали",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
