using System.CommandLine;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.Monitoring.People;

namespace Bot.App.Verbs;

/// <summary>Who may do what, and who is still expected.</summary>
internal static class PeopleVerb
{
    public static Command Build(Operator desk)
    {
        var command = new Command("people", "Кто что может; номер слева — для revoke.");
        command.SetAction((_, _) => desk.Work(Run));
        return command;
    }

    private static async Task<int> Run(Bench bench)
    {
        var people = await bench.Store.People();
        foreach (var row in people.Holdings)
        {
            var state = row.Revoked is { } at ? "отозвано " + Day(at) : row.Reachable ? "" : "не получает сообщений";
            bench.Output.WriteLine(string.Join(
                '\t', row.Id, row.Person, row.Name, Word(row.Holding.Role), row.Holding.Unit, Day(row.Since), state)
                .TrimEnd());
        }

        foreach (var open in people.Open)
        {
            var state = open.Expires <= bench.Now ? "истекло " : "действует до ";
            bench.Output.WriteLine(string.Join(
                '\t', "приглашение", Word(open.Role), open.Unit, state + Day(open.Expires), open.Name ?? "")
                .TrimEnd());
        }

        if (people.Holdings.Count + people.Open.Count == 0)
        {
            bench.Output.WriteLine("Пока никого нет. Пригласите: svod invite --role coordinator --unit ЕДИНИЦА");
        }

        return ExitCode.Good;
    }

    private static string Word(Role role) => role.ToString().ToLowerInvariant();

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
