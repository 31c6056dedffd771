using System.CommandLine;
using Bot.App.CommandLine;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Entries;
using Bot.Reports.Forms;
using Bot.Runner.Storing;

namespace Bot.App.Verbs;

/// <summary>Takes a filled form into an entry: planned whole, printed, then committed whole. A complete entry is
/// submitted by it.</summary>
internal static class ImportVerb
{
    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания из config/campaigns" };
        var file = new Argument<string>("FILE") { Description = "файл .csv: №;Наименование;Ед.;Значение" };
        var unit = new Option<string?>("--unit") { Description = "чья форма" };
        var dry = new Option<bool>("--dry-run") { Description = "только показать" };
        var archive = new Option<bool>("--archive")
        {
            Description = "результаты прошлых лет: где не число, взять как написано",
        };
        var command = new Command("import", "Загрузить заполненную форму.") { campaign, file, unit, dry, archive };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(campaign), parsed.GetRequiredValue(file), parsed.GetValue(unit),
            parsed.GetValue(dry), parsed.GetValue(archive))));
        return command;
    }

    private static async Task<int> Run(
        Bench bench, string id, string file, string? unit, bool dry, bool archive)
    {
        if (bench.Campaign(id) is not { } campaign)
        {
            return ExitCode.Failed;
        }

        var answering = Answering(bench, campaign);
        if (unit is null && answering.Count != 1)
        {
            bench.Fail($"Не сказано, чья это форма. Добавьте --unit: {string.Join(", ", answering)}.");
            return ExitCode.WrongUsage;
        }

        if (EntryOf(bench, campaign, answering, unit) is not { } key || !await bench.IsCurrent(campaign)
            || !await bench.IsPublished())
        {
            return ExitCode.Failed;
        }

        var reading = Read(file);
        if (reading.Problem is { } problem)
        {
            return bench.Fail($"{file}: {problem}");
        }

        var form = new ImportForm(bench, campaign, key, Path.GetFileName(file), archive);
        for (;;)
        {
            var entry = (await bench.Store.Entries([key]))[key];
            if (await form.Locked(entry) is { } locked)
            {
                return bench.Fail(locked);
            }

            var plan = form.Plan(entry, reading.Rows);
            if (plan.Issues.Count > 0)
            {
                return form.Refuse(plan);
            }

            form.Show(entry, plan);
            if (dry)
            {
                bench.Output.WriteLine("Пробный запуск: ничего не изменено.");
                return ExitCode.Good;
            }

            var effects = form.Effects(entry, plan);
            if (effects.Count == 0 ||
                await bench.Store.Apply(effects, Seen(entry), bench.Now) is not CommitResult.Conflict)
            {
                return form.Done(plan, effects);
            }

            // Somebody answered in the chat at this moment: plan again from what stands now.
        }
    }

    private static Dictionary<EntryKey, long> Seen(Entry entry) => new() { [entry.Key] = entry.Revision };

    private static FormReading Read(string file)
    {
        if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return new FormReading([], "Загружаются файлы .csv; .xlsx сохраните в Excel как «CSV UTF-8».");
        }

        try
        {
            using var stream = File.OpenRead(file);
            return CsvForm.Read(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FormReading([], "Файл не открывается. Проверьте путь и права.");
        }
    }

    private static EntryKey? EntryOf(Bench bench, Campaign campaign, IReadOnlyList<string> answering, string? unit)
    {
        if (unit is null)
        {
            return new EntryKey(campaign.Id, answering[0]);
        }

        if (bench.UnitWithoutSlip(unit, [bench.Catalog.OrganisationOf(campaign)]) is not { } named)
        {
            return null;
        }

        if (!answering.Contains(named.Id))
        {
            bench.Fail(
                $"«{unit}» не отвечает в кампании {campaign.Id}. Отвечают: {string.Join(", ", answering)}.");
            return null;
        }

        return new EntryKey(campaign.Id, named.Id);
    }

    private static List<string> Answering(Bench bench, Campaign campaign) =>
    [
        .. bench.Catalog.Sources(campaign, bench.Catalog.OrganisationOf(campaign).Root.Id).Select(key => key.Unit),
    ];
}
