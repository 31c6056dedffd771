using System.CommandLine;
using Bot.App.CommandLine;

namespace Bot.App.Verbs;

/// <summary>Takes a role back.</summary>
internal static class RevokeVerb
{
    public static Command Build(Operator desk)
    {
        var id = new Argument<long>("ID") { Description = "номер из svod people" };
        var command = new Command("revoke", "Отозвать роль.") { id };
        command.SetAction((parsed, _) => desk.Work(bench => Run(bench, parsed.GetValue(id))));
        return command;
    }

    private static async Task<int> Run(Bench bench, long id)
    {
        if (!await bench.Store.Revoke(id, bench.Now))
        {
            return bench.Fail($"Действующей роли с номером {id} нет. Номера показывает svod people.");
        }

        bench.Output.WriteLine($"Роль {id} отозвана.");
        return ExitCode.Good;
    }
}
