using System.Text;
using Bot.App.CommandLine;
using Bot.Conversations.Effects;
using Bot.Conversations.Views;
using Bot.Monitoring.Documents;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;
using Bot.Reports.Tables;
using Bot.Runner.Storing;
using Bot.Runner.Tokens;

namespace Bot.App.Verbs;

/// <summary>Invites everybody of a list: one commit for all of it, a file of links back, and each bad row by its
/// number.</summary>
internal static class InviteList
{
    public static async Task<int> Run(Bench bench, string from, string? to, string start)
    {
        if (Read(bench, from) is not { } table)
        {
            return ExitCode.Failed;
        }

        var seen = await bench.Store.LoadView(0, null, Needs.Nothing with { People = true });
        if (InvitationPlan.Make(table.Rows, bench.Catalog, seen.People, null, bench.Now) is not { } plan)
        {
            return bench.Fail(PlainText(bench, "bulk.noHeader"));
        }

        var made = plan.Invited.Select(planned => (planned, token: InvitationToken.New())).ToList();
        var effects = made.Select(each => (Effect)new Effect.Invite(InvitationOf(bench, each.planned, each.token)));
        if (await bench.Store.Apply([.. effects], new Dictionary<Monitoring.Entries.EntryKey, long>(), bench.Now)
            is not CommitResult.Done)
        {
            return bench.Fail("Пока список читался, приглашения изменились. Повторите команду.");
        }

        Write(bench, to, made.Select(each => Line(bench, each.planned, each.token, start)));
        foreach (var problem in plan.Problems)
        {
            bench.Errors.WriteLine(What(bench, problem));
        }

        bench.Errors.WriteLine(
            $"Приглашений готово: {made.Count}. Уже приглашены: {plan.Already.Count}. " +
            $"Строк с ошибками: {plan.Problems.Count}.");
        return plan.Problems.Count > 0 ? ExitCode.Failed : ExitCode.Good;
    }

    private static Table? Read(Bench bench, string from)
    {
        try
        {
            var table = TableFile.Read(from, File.ReadAllBytes(from));
            if (table.Fault is not { } fault)
            {
                return table;
            }

            bench.Fail($"{from}: {PlainText(bench, "table." + fault)}");
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            bench.Fail($"Файл {from} не открывается. Проверьте имя и права.");
        }

        return null;
    }

    private static Invitation InvitationOf(Bench bench, PlannedInvitation planned, string token) => new(
        Invitation.KeyOf(token), planned.Role, planned.Unit.Id, bench.Now.AddHours(planned.Hours), null)
    {
        Name = planned.Name,
    };

    // The links are seen this once: when the file cannot be written, they are printed.
    private static void Write(Bench bench, string? to, IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines.Prepend("единица;имя;роль;ссылка;код;действует до")) + "\n";
        if (to is not null)
        {
            try
            {
                File.WriteAllText(to, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                return;
            }
            catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
            {
                bench.Errors.WriteLine($"В файл {to} записать не получилось, поэтому ссылки напечатаны.");
            }
        }

        bench.Output.Write(text);
    }

    private static string Line(Bench bench, PlannedInvitation planned, string token, string start) => string.Join(
        ';', Cell(planned.Unit.Name), Cell(planned.Name ?? ""), planned.Role.ToString().ToLowerInvariant(),
        start + token, "/start " + token,
        TimeZoneInfo.ConvertTime(
            bench.Now.AddHours(planned.Hours), bench.Catalog.OrganisationWith(planned.Unit.Id)!.Zone)
            .ToString("dd.MM.yyyy HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    // What begins like a formula is none.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\n") >= 0
            ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : safe;
    }

    private static string What(Bench bench, InvitationProblem problem) =>
        $"Строка {problem.Row}: " + bench.Catalog.Texts.Say(
            TextBook.DefaultLanguage, "bulk." + problem.Fault, ("text", new Markup(problem.Text)),
            ("units", new Markup(string.Join(", ", problem.Alike.Select(unit => $"{unit.Name} ({unit.Id})")))),
            ("earlier", problem.Earlier),
            ("longest", problem.Fault == InvitationFault.WrongHours
                ? InvitationLimits.LongestHours
                : InvitationLimits.LongestName))
        .Replace("среди ваших территорий", "в config/organisations", StringComparison.Ordinal);

    private static string PlainText(Bench bench, string key) => bench.Catalog.Texts
        .Say(TextBook.DefaultLanguage, key)
        .Replace("<code>", "«", StringComparison.Ordinal).Replace("</code>", "»", StringComparison.Ordinal);
}
