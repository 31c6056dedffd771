using System.CommandLine;
using Bot.App.CommandLine;

namespace Bot.App.Verbs;

/// <summary>Removes a person and keeps the numbers.</summary>
internal static class ForgetVerb
{
    public static Command Build(Operator desk)
    {
        var person = new Argument<long>("PERSON") { Description = "номер участника: второй столбец svod people" };
        var command = new Command("forget", "Удалить всё об участнике; числа остаются.") { person };
        command.SetAction((parsed, _) => desk.Work(bench => Run(bench, parsed.GetValue(person))));
        return command;
    }

    private static async Task<int> Run(Bench bench, long person)
    {
        if (await bench.Store.Forget(person, bench.Now) is not { } gone)
        {
            return bench.Fail($"Участника {person} нет. Номера — второй столбец svod people.");
        }

        bench.Output.WriteLine(
            $"Удалено: имя и номер участника, ролей {gone.Roles}, сообщений ему {gone.Letters}, от него "
            + $"{gone.Deliveries}.");
        bench.Output.WriteLine(
            $"Осталось без автора: ответов {gone.Answers}. В журнале это теперь «удалённый участник №{gone.No}».");
        return ExitCode.Good;
    }
}
