using System.CommandLine;
using Bot.App.CommandLine;
using Bot.Monitoring;
using Bot.Monitoring.Campaigns;

namespace Bot.App.Verbs;

/// <summary>Sets or moves the due day of a stage (R18). A running bot sees it at its next turn.</summary>
internal static class DeadlineVerb
{
    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания из config/campaigns" };
        var stage = new Argument<string>("STAGE") { Description = "этап кампании" };
        var date = new Argument<string>("DATE") { Description = "дата: " + DayWord.Form }.Demanded();
        var letter = new Option<string?>("--letter") { Description = "номер и дата письма: «№ 12 от 01.02.2021»" };
        var unit = new Option<string?>("--unit") { Description = "срок только для этой единицы" };
        var command = new Command("deadline", "Назначить или перенести срок этапа.")
        {
            campaign, stage, date, letter, unit,
        };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(campaign), parsed.GetRequiredValue(stage),
            DayWord.Read(parsed.GetRequiredValue(date))!.Value, parsed.GetValue(letter)?.Trim(),
            parsed.GetValue(unit))));
        return command;
    }

    private static async Task<int> Run(
        Bench bench, string id, string stageId, DateOnly day, string? letter, string? name)
    {
        if (bench.Campaign(id) is not { } campaign || Stage(bench, campaign, stageId) is not { } stage
            || !Fits(bench, campaign, stage, name, out var unit))
        {
            return ExitCode.Failed;
        }

        if (Refusal(bench, stage, day, unit) is { } refusal)
        {
            return bench.Fail(refusal);
        }

        var set = new Deadline(id, stage.Id, unit, day, letter is "" ? null : letter, bench.Now, null);
        var head = Head(bench, campaign, stage, unit);
        var before = Days.Due(bench.Catalog.Texts, stage, unit);
        var after = Days.Due(bench.Catalog.Texts, After(bench.Catalog, set), unit);
        if (after == before)
        {
            bench.Output.WriteLine($"{head}: {before}. Так и было, ничего не изменено.");
            return ExitCode.Good;
        }

        await bench.Store.SetDeadline(set);
        bench.Output.WriteLine($"{head}: {after}. Было: {before}.");
        return ExitCode.Good;
    }

    private static Stage After(Catalog catalog, Deadline set) =>
        catalog.With([set]).Campaign(set.Campaign)!.Stages.First(stage => stage.Id == set.Stage);

    private static string Head(Bench bench, Campaign campaign, Stage stage, string? unit) =>
        $"{campaign.Id}, {stage.Id} «{stage.Title}»"
        + (unit is null ? "" : ", только " + bench.Catalog.Unit(unit)!.Name);

    private static Stage? Stage(Bench bench, Campaign campaign, string id)
    {
        var stage = campaign.Stages.FirstOrDefault(each => each.Id == id);
        if (stage is null)
        {
            var ids = campaign.Stages.Select(each => each.Id);
            bench.Fail($"Этапа «{id}» в кампании {campaign.Id} нет. Есть: {string.Join(", ", ids)}.");
        }

        return stage;
    }

    private static bool Fits(Bench bench, Campaign campaign, Stage stage, string? name, out string? unit)
    {
        unit = null;
        if (name is null)
        {
            return true;
        }

        var organisation = bench.Catalog.OrganisationOf(campaign);
        if (bench.UnitWithoutSlip(name, [organisation]) is not { } named)
        {
            return false;
        }

        var answering = bench.Catalog.Sources(campaign, organisation.Root.Id).Select(key => key.Unit).ToList();
        if (stage.Kind == StageKind.Collection && !answering.Contains(named.Id))
        {
            bench.Fail(
                $"«{name}» не отвечает в кампании {campaign.Id}. Отвечают: {string.Join(", ", answering)}.");
            return false;
        }

        unit = named.Id;
        return true;
    }

    private static string? Refusal(Bench bench, Stage stage, DateOnly day, string? unit)
    {
        string Written(DateOnly value) => Days.Written(bench.Catalog.Texts, value);
        return DeadlineCheck.Of(stage, day, unit) switch
        {
            DeadlineFault.BeforeOpening =>
                $"{Written(day)} — раньше начала этапа {stage.Id}: {Written(stage.Opens!.Value)}. "
                + "Назначьте день не раньше начала.",
            DeadlineFault.AfterClosing =>
                $"{Written(day)} — позже последнего дня приёма этапа {stage.Id}: {Written(stage.Closes!.Value)}. "
                + "Назначьте день не позже или измените closes в файле кампании.",
            _ => null,
        };
    }
}
