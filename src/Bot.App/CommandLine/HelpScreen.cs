using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Bot.App.CommandLine;

/// <summary>What --help prints, in Russian.</summary>
internal sealed class HelpScreen : SynchronousCommandLineAction
{
    private const int Column = 28;

    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the built-in one.</summary>
    public static void Install(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                (option.Action, option.Description) = (new HelpScreen(), "показать эту подсказку");
            }
            else if (option is VersionOption)
            {
                option.Description = "показать версию";
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var (command, output) = (parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        var root = command is RootCommand;
        var words = command.Arguments.Select(argument => argument.Name);
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("svod " + string.Join(' ', [root ? "КОМАНДА" : command.Name, .. words, "[параметры]"]));
        Write(output, "Команды:", command.Subcommands.Select(each => (each.Name, each.Description)));
        Write(output, "Слова:", command.Arguments.Select(each => (each.Name, each.Description)));
        Write(output, "Параметры:", command.Options.Select(each => (each.Name, each.Description)));
        output.WriteLine();
        output.WriteLine(
            "Настройки: --Storage:Path ФАЙЛ и другие; можно и в appsettings.json, и в окружении (Storage__Path).");
        return ExitCode.Good;
    }

    private static void Write(TextWriter output, string head, IEnumerable<(string Name, string? Description)> rows)
    {
        foreach (var (index, (name, description)) in rows.Index())
        {
            if (index == 0)
            {
                output.WriteLine();
                output.WriteLine(head);
            }

            output.WriteLine($"  {name.PadRight(Column)}{description}");
        }
    }
}
