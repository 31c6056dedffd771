using System.CommandLine;
using System.Diagnostics;
using Bot.App.CommandLine;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Registers;
using Bot.Reports.Registers;

namespace Bot.App.Verbs;

/// <summary>How the decisions of a register stand, and who holds them up (R63).</summary>
internal static class DecisionsVerb
{
    public static Command Build(Operator desk)
    {
        var register = new Argument<string>("REGISTER") { Description = "реестр из config/registers" };
        var party = new Option<string?>("--party") { Description = "только эта ответственная сторона" };
        var unit = new Option<string?>("--unit") { Description = "только эта единица" };
        var overdue = new Option<bool>("--overdue") { Description = "только просроченное" };
        var day = new Option<string?>("--as-of") { Description = "на какой день: " + DayWord.Form }.Demanded();
        var json = new Option<bool>("--json") { Description = "для программ" };
        var command = new Command("decisions", "Решения и дорожные карты: что просрочено и за кем.")
        {
            register, party, unit, overdue, day, json,
        };
        command.SetAction((parsed, _) => desk.Work(bench => Run(
            bench, parsed.GetRequiredValue(register), parsed.GetValue(party), parsed.GetValue(unit),
            parsed.GetValue(overdue), parsed.GetValue(day) is { } word ? DayWord.Read(word) : null,
            parsed.GetValue(json))));
        return command;
    }

    private static async Task<int> Run(
        Bench bench, string id, string? partyId, string? unitName, bool overdue, DateOnly? asked, bool json)
    {
        if (RegisterOf(bench, id) is not { } register)
        {
            return ExitCode.Failed;
        }

        var organisation = bench.Catalog.OrganisationOf(register);
        var (party, unit) = (Party(bench, register, partyId), UnitOf(bench, organisation, unitName));
        if ((party is null && partyId is not null) || (unit is null && unitName is not null))
        {
            return ExitCode.Failed;
        }

        var day = asked ?? LocalDay.Of(bench.Now, organisation.Zone);
        // What was said later was not known on a day that is past.
        var reports = asked is null
            ? await bench.Store.Reports(id)
            : await Until(bench, register, organisation, day);
        var whole = RegisterReport.Compute(register, organisation, reports, day);
        var shown = new RegisterFilter(party?.Id, organisation, unit?.Id, overdue).Apply(whole);
        if (json)
        {
            JsonOutput.Print(bench.Output, RegisterJson.Of(shown));
            return ExitCode.Good;
        }

        Show(bench, new RegisterFilter(party?.Id, organisation, unit?.Id, false).Apply(whole), shown);
        return ExitCode.Good;
    }

    private static async Task<List<Report>> Until(
        Bench bench, Register register, Organisation organisation, DateOnly day)
    {
        var all = new List<Report>();
        foreach (var decision in register.Decisions)
        {
            all.AddRange(await bench.Store.ReportHistory(register.Id, decision.Id));
        }

        return all.FindAll(report => LocalDay.Of(report.At, organisation.Zone) <= day);
    }

    private static void Show(Bench bench, RegisterReport whole, RegisterReport shown)
    {
        int Count(Standing standing) => whole.Decisions.Count(decision => decision.Standing == standing);
        bench.Output.WriteLine(
            $"{whole.Register.Id} на {Days.Written(bench.Catalog.Texts, whole.Day)}: всего {whole.Decisions.Count}, "
            + $"выполнено {Count(Standing.Done)}, просрочено {Count(Standing.Overdue)}, "
            + $"постоянных {Count(Standing.Ongoing)}.");
        foreach (var decision in shown.Decisions)
        {
            bench.Output.WriteLine(string.Join(
                '\t', decision.Decision.Id, Due(bench, decision), Word(bench, decision), decision.Decision.Action));
            foreach (var party in decision.Parties)
            {
                bench.Output.WriteLine("  " + Line(party));
            }
        }

        if (shown.Decisions.Count == 0)
        {
            bench.Output.WriteLine("Таких решений нет.");
        }
    }

    private static string Due(Bench bench, DecisionProgress decision) =>
        (decision.Due is { } due
            ? "до " + Days.Written(bench.Catalog.Texts, due)
            : string.Join(
                "; ", decision.Terms.Select(term => term.Wording.TrimEnd('.')).DefaultIfEmpty("срок не назначен")))
        + (decision.TwoTerms ? " (два срока)" : "");

    private static string Word(Bench bench, DecisionProgress decision) => decision.Standing switch
    {
        Standing.YearUnknown => "не назначен год",
        Standing.NotYet => "ещё не началось",
        Standing.Open => "срок не прошёл",
        Standing.Overdue => $"просрочено, дней: {decision.DaysLate}",
        Standing.Done => decision.DaysLate > 0 ? $"выполнено с опозданием, дней: {decision.DaysLate}" : "выполнено",
        Standing.Ongoing => decision.LastReport is { } last
            ? "без срока, последний отчёт " + Days.Written(
                bench.Catalog.Texts, LocalDay.Of(last.At, bench.Catalog.OrganisationWith(last.Unit)!.Zone))
            : "без срока, отчётов ещё нет",
        Standing.Past => "срок прошёл до начала действия",
        _ => throw new UnreachableException(),
    };

    private static string Line(PartyProgress party)
    {
        if (party.Unassigned)
        {
            return $"{party.Party.Title}: отчитаться некому.";
        }

        var owing = party.Units.Where(unit => !unit.Done).Select(unit => unit.Unit.ShortName).ToList();
        return $"{party.Party.Title}: выполнили {party.Done} из {party.Expected}"
            + (owing.Count == 0 ? "." : $"; не выполнили: {string.Join(", ", owing)}.");
    }

    private static Register? RegisterOf(Bench bench, string id)
    {
        var register = bench.Catalog.Register(id);
        if (register is null)
        {
            var ids = bench.Catalog.Registers.Select(each => each.Id);
            bench.Fail($"Реестра «{id}» нет. Есть: {string.Join(", ", ids)}.");
        }

        return register;
    }

    private static Party? Party(Bench bench, Register register, string? id)
    {
        var party = register.Parties.FirstOrDefault(each => each.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? register.Parties.FirstOrDefault(each => each.Title.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (party is null && id is not null)
        {
            bench.Fail(
                $"Стороны «{id}» в реестре {register.Id} нет. "
                + $"Есть: {string.Join(", ", register.Parties.Select(each => $"{each.Id} ({each.Title})"))}.");
        }

        return party;
    }

    private static Unit? UnitOf(Bench bench, Organisation organisation, string? name) =>
        name is null ? null : bench.UnitWithoutSlip(name, [organisation]);
}
