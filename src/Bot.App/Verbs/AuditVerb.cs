using System.CommandLine;
using System.Diagnostics;
using Bot.App.CommandLine;
using Bot.Monitoring.Campaigns;
using Bot.Runner.Storing;

namespace Bot.App.Verbs;

/// <summary>Every change of a campaign, and whether the audit is as it was written.</summary>
internal static class AuditVerb
{
    private const int Page = 1000;

    private const string Cure =
        "Восстановите базу из копии, сделанной раньше, и выясните, кто открывал файл помимо программы.";

    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания из config/campaigns" };
        var unit = new Option<string?>("--unit") { Description = "только эта единица и всё ниже неё" };
        var verify = new Option<bool>("--verify") { Description = "проверить, что в журнале ничего не подменили" };
        var command = new Command("audit", "Журнал: кто, когда и что изменил.") { campaign, unit, verify };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(campaign), parsed.GetValue(unit), parsed.GetValue(verify))));
        return command;
    }

    private static async Task<int> Run(Bench bench, string id, string? unit, bool verify)
    {
        if (bench.Campaign(id) is not { } campaign || bench.Unit(campaign, unit) is not { } named)
        {
            return ExitCode.Failed;
        }

        var people = await bench.Store.People();
        var names = people.Holdings.GroupBy(row => row.Person).ToDictionary(row => row.Key, row => row.Last().Name);
        var text = new AuditText(bench, campaign, names);
        // First: rows that were tampered with may not be readable.
        var verdict = verify ? await bench.Store.VerifyAudit() : null;
        if (verdict is not null and not AuditVerdict.Whole)
        {
            return bench.Fail($"{Sentence(bench, text, verdict)} {Cure}");
        }

        var count = await Print(bench, campaign, unit is null ? null : named.Id, text);
        if (verdict is AuditVerdict.Whole whole)
        {
            bench.Output.WriteLine(whole.Count == 0
                ? "Журнал цел: в нём пока ничего нет."
                : $"Журнал цел: записей {whole.Count}, хеш последней {whole.Head}.");
        }
        else if (count == 0)
        {
            bench.Output.WriteLine("Записей нет.");
        }

        return ExitCode.Good;
    }

    private static async Task<int> Print(Bench bench, Campaign campaign, string? unit, AuditText text)
    {
        var organisation = bench.Catalog.OrganisationOf(campaign);
        // What is said to all units is said to this one too.
        bool IsAsked(AuditRow row) => unit is null || row.Unit is null
            || (organisation.Find(row.Unit) is not null && organisation.IsWithin(row.Unit, unit));
        var (count, after) = (0, 0L);
        for (;;)
        {
            var page = await bench.Store.Audit(campaign.Id, null, after, Page);
            foreach (var row in page.Where(IsAsked))
            {
                bench.Output.WriteLine(text.Of(row));
                count++;
            }

            if (page.Count < Page)
            {
                return count;
            }

            after = page[^1].Id;
        }
    }

    private static string Sentence(Bench bench, AuditText text, AuditVerdict verdict) => verdict switch
    {
        AuditVerdict.Broken { What: AuditBreak.Altered } broken =>
            $"Запись {broken.Id} журнала изменена не программой.",
        AuditVerdict.Broken { What: AuditBreak.Removed } broken => $"Запись {broken.Id} журнала удалена.",
        AuditVerdict.Broken { What: AuditBreak.Inserted } broken =>
            $"Запись {broken.Id} журнала вписана не программой.",
        AuditVerdict.Broken { What: AuditBreak.Head } broken =>
            $"Конец журнала изменён не программой: последняя запись {broken.Id} не та, что отмечена.",
        AuditVerdict.OtherAnswer other => $"{other.Entry.Campaign}, "
            + $"{bench.Catalog.Unit(other.Entry.Unit)?.Name ?? other.Entry.Unit}: ответ {text.RowOf(other.Question)} "
            + $"не тот, что в журнале{RowNumber(other.Id)}.",
        AuditVerdict.OtherEntry other => $"{other.Entry.Campaign}, "
            + $"{bench.Catalog.Unit(other.Entry.Unit)?.Name ?? other.Entry.Unit}: состояние формы или время первой "
            + "отправки не те, что следуют из журнала.",
        AuditVerdict.OtherReceipt other => $"Квитанция {other.Number} не та, что в журнале{RowNumber(other.Id)}.",
        _ => throw new UnreachableException(),
    };

    private static string RowNumber(long? id) => id is null ? ": там её нет" : $" (запись {id})";
}
