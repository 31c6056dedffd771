using System.CommandLine;
using Bot.App.CommandLine;
using Bot.Conversations.Effects;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;
using Bot.Runner.Storing;

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
        var people = await bench.Store.People();
        if (people.Holdings.FirstOrDefault(row => row.Id == id && row.Revoked is null) is not { } held)
        {
            return bench.Fail($"Действующей роли с номером {id} нет. Номера показывает svod people.");
        }

        var ways = Ways(bench, people, held);
        Effect[] effects = [new Effect.Withdraw(id, null), .. ways.Select(way => new Effect.Uninvite(way.Key))];
        if (await bench.Store.Apply(effects, new Dictionary<EntryKey, long>(), bench.Now) is not CommitResult.Done)
        {
            return bench.Fail("Пока команда выполнялась, роли или приглашения изменились. Повторите её.");
        }

        bench.Output.WriteLine($"Роль {id} отозвана.");
        if (ways.Count > 0)
        {
            bench.Output.WriteLine($"Отозваны и приглашения, которые сделал этот участник: {ways.Count}.");
        }

        return ExitCode.Good;
    }

    // Whoever loses a role must not come back by an invitation he has made himself.
    private static List<Invitation> Ways(Bench bench, PeopleList people, HoldingRow held)
    {
        var left = people.Holdings.Where(row => row.Person == held.Person && row.Revoked is null && row.Id != held.Id);
        var maker = new Person(held.Person, held.Name, "", [.. left.Select(row => row.Holding)]);
        return [.. people.Open.Beyond(bench.Catalog, maker, bench.Now)];
    }
}
