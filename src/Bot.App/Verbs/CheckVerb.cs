using System.CommandLine;
using Bot.App.CommandLine;

namespace Bot.App.Verbs;

/// <summary>Reads all definitions and prints every issue.</summary>
internal static class CheckVerb
{
    public static Command Build(Operator desk)
    {
        var command = new Command("check", "Проверить все определения: каждая ошибка с файлом, строкой и советом.");
        command.SetAction(_ => Run(desk));
        return command;
    }

    private static int Run(Operator desk)
    {
        if (desk.Settings() is not { } settings || desk.Catalog(settings) is not { } catalog)
        {
            return ExitCode.Failed;
        }

        desk.Output.WriteLine(
            $"Всё в порядке: организаций {catalog.Organisations.Count}, мониторингов {catalog.Monitorings.Count}, "
            + $"кампаний {catalog.Campaigns.Count}, реестров {catalog.Registers.Count}.");
        return ExitCode.Good;
    }
}
