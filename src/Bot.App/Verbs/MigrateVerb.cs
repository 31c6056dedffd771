using System.CommandLine;
using Bot.App.CommandLine;
using Bot.App.Versions;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Versions;
using Bot.Runner.Storing;

namespace Bot.App.Verbs;

/// <summary>Moves the entries of a campaign to the version its file names: shown first, done when told so. No answer is
/// ever thrown away.</summary>
internal static class MigrateVerb
{
    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания из config/campaigns" };
        var apply = new Option<bool>("--apply") { Description = "перенести; без него только показать" };
        var command = new Command("migrate", "Перенести ответы в новую версию мониторинга.") { campaign, apply };
        // Nobody may answer by the old version while the entries move.
        command.SetAction((parsed, _) => desk.Work(
            bench => Run(bench, parsed.GetRequiredValue(campaign), parsed.GetValue(apply)),
            asBot: parsed.GetValue(apply)));
        return command;
    }

    private static async Task<int> Run(Bench bench, string id, bool apply)
    {
        if (bench.Campaign(id) is not { } campaign)
        {
            return ExitCode.Failed;
        }

        for (;;)
        {
            var move = await CampaignMove.Plan(bench.Catalog, bench.Store, campaign);
            if (move is { Plans.Count: 0, Lost.Count: 0 })
            {
                bench.Output.WriteLine($"Переносить нечего: все формы кампании {id} — версии {campaign.Version}.");
                return ExitCode.Good;
            }

            Show(bench, campaign, move);
            if (Refuse(bench, campaign, move))
            {
                return ExitCode.Failed;
            }

            if (!apply)
            {
                bench.Output.WriteLine($"Ничего не изменено. Перенести: svod migrate {id} --apply");
                return ExitCode.Good;
            }

            if (await bench.Store.Migrate(move.Moves, bench.Now) is CommitResult.Done)
            {
                bench.Output.WriteLine($"Перенесено форм: {move.Plans.Count}.");
                return ExitCode.Good;
            }

            // A form was loaded at this moment: plan again from what stands now.
        }
    }

    private static void Show(Bench bench, Campaign campaign, CampaignMove move)
    {
        foreach (var group in move.Plans.GroupBy(each => each.Plan.From.Version).OrderBy(group => group.Key))
        {
            var plans = group.Select(each => each.Plan).ToList();
            bench.Output.WriteLine(
                $"{campaign.Id}: форм {plans.Count}, версия {group.Key} -> {campaign.Version}.");
            bench.Output.WriteLine($"  сохраняется ответов: {plans.Sum(plan => plan.Kept.Count)}");
            foreach (var (was, now) in plans.SelectMany(plan => plan.Renamed).Distinct().Order())
            {
                bench.Output.WriteLine($"  ключ {was} становится {now}");
            }

            foreach (var change in plans.SelectMany(plan => plan.Changed).Distinct().OrderBy(Key))
            {
                bench.Output.WriteLine($"  смысл изменился: {move.To.RowOf(Key(change)).No} {What(change)}");
            }

            foreach (var question in plans.SelectMany(plan => plan.New).Distinct())
            {
                bench.Output.WriteLine($"  новый вопрос: {move.To.RowOf(question.Key).No} {question.Name}");
            }
        }
    }

    private static string Key(MeaningChange change) => change.Becomes.Key;

    private static string What(MeaningChange change) => string.Join("; ", new[]
    {
        change.Name ? $"название «{change.Was.Name}» -> «{change.Becomes.Name}»" : null,
        change.Definition ? $"определение «{change.Was.Definition}» -> «{change.Becomes.Definition}»" : null,
        change.Unit ? $"единица «{change.Was.Unit}» -> «{change.Becomes.Unit}»" : null,
        change.Kind ? "вид ответа или варианты" : null,
    }.OfType<string>());

    private static bool Refuse(Bench bench, Campaign campaign, CampaignMove move)
    {
        foreach (var version in move.Lost)
        {
            bench.Fail(
                $"Версии {version} мониторинга {campaign.Monitoring}, по которой отвечали, в config/monitorings нет. "
                + $"Верните прежний файл как {campaign.Monitoring}-v{version}.yaml.");
        }

        foreach (var (entry, answer) in move.Orphans)
        {
            var name = bench.Catalog.Unit(entry.Unit)?.Name ?? entry.Unit;
            bench.Fail(
                $"{name}: ответу на вопрос {answer.Question} нет места в версии {campaign.Version}. Верните вопрос или "
                + $"напишите у нового, того же вида: formerly: [{answer.Question}].");
        }

        return move.Lost.Count > 0 || move.Orphans.Any();
    }
}
