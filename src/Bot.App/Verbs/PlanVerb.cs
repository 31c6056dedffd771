using System.CommandLine;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;
using Bot.Monitoring.Reminders;
using Bot.Reports.Reminders;
using Bot.Runner.Storing;

namespace Bot.App.Verbs;

/// <summary>Every reminder still to come, with the reason of each and of every shift; nothing is sent.</summary>
internal static class PlanVerb
{
    public static Command Build(Operator desk)
    {
        var campaign = new Argument<string>("CAMPAIGN") { Description = "кампания или реестр из config" };
        var json = new Option<bool>("--json") { Description = "для программ" };
        var command = new Command("plan", "Все будущие напоминания: когда, кому и почему.") { campaign, json };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(campaign), parsed.GetValue(json))));
        return command;
    }

    private static async Task<int> Run(Bench bench, string id, bool json)
    {
        if (bench.Catalog.Register(id) is { } register)
        {
            return await Show(bench, register, json);
        }

        return bench.Campaign(id) is { } campaign && await bench.IsCurrent(campaign)
            ? await Show(bench, campaign, json)
            : ExitCode.Failed;
    }

    private static async Task<int> Show(Bench bench, Register register, bool json)
    {
        var organisation = bench.Catalog.OrganisationOf(register);
        var input = await Input(bench, []) with { Reports = await bench.Store.Reports(register.Id) };
        return Print(bench, ReminderPlan.Compute(register, input), (organisation, input.Roster), json, null);
    }

    private static async Task<int> Show(Bench bench, Campaign campaign, bool json)
    {
        var organisation = bench.Catalog.OrganisationOf(campaign);
        var input = await Input(bench, bench.Catalog.Sources(campaign, organisation.Root.Id));
        var due = campaign.Collection;
        return Print(
            bench, ReminderPlan.Compute(campaign, input), (organisation, input.Roster), json,
            due.Due is null && due.DueByUnit.Count == 0 ? "Срок не назначен, поэтому напоминаний нет." : null);
    }

    private static async Task<PlanInput> Input(Bench bench, IReadOnlyList<Monitoring.Entries.EntryKey> keys) => new(
        bench.Catalog, await bench.Store.Entries(keys), RosterOf(await bench.Store.People()), [], bench.Now)
    {
        Deadlines = await bench.Store.Deadlines(),
    };

    private static Roster RosterOf(PeopleList people) => new(
        [
            .. people.Holdings.Where(row => row.Revoked is null).Select(row => new Member(
                row.Id, row.Person, row.Name, Monitoring.Texts.TextBook.DefaultLanguage, row.Holding, row.Since,
                row.Reachable)),
        ],
        people.Open);

    private static int Print(
        Bench bench, ReminderPlan plan, (Organisation Organisation, Roster Roster) among, bool json, string? none)
    {
        if (json)
        {
            JsonOutput.Print(bench.Output, PlanJson.Of(plan, among.Organisation));
            return ExitCode.Good;
        }

        foreach (var notice in plan.Notices)
        {
            bench.Output.WriteLine(string.Join(
                '\t', notice.At.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture), notice.Key.Stage,
                notice.Key.Rule, notice.Key.Unit, among.Roster.NameOf(notice.Key.Person),
                PlanWords.Why(notice, among.Organisation)));
        }

        if (plan.Notices.Count == 0)
        {
            bench.Output.WriteLine(none ?? (among.Roster.Members.Count == 0
                ? "Напоминать некому. Пригласите: svod invite --role respondent --unit ЕДИНИЦА"
                : "Напоминаний впереди нет."));
        }

        return ExitCode.Good;
    }
}
