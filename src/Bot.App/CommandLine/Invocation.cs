using System.CommandLine;
using Bot.App.Hosting;
using Bot.App.Settings;

namespace Bot.App.CommandLine;

/// <summary>One call of the program, from its words to its exit code.</summary>
internal static class Invocation
{
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter errors)
    {
        var (verb, settings, problem) = SettingsSources.Part(args);
        if (problem is not null)
        {
            await errors.WriteLineAsync(problem);
            return ExitCode.WrongUsage;
        }

        IConfiguration configuration;
        try
        {
            configuration = SettingsSources.Build(settings);
        }
        catch (InvalidDataException)
        {
            await errors.WriteLineAsync(
                "appsettings.json не читается: это не JSON. Сравните его с appsettings.example.json.");
            return ExitCode.Failed;
        }

        var desk = new Operator(configuration, output, errors);
        var parsed = CommandTree.Build(desk, () => new RunVerb(desk).Run()).Parse([.. verb]);
        foreach (var error in UsageErrors.Of(parsed))
        {
            await errors.WriteLineAsync(error);
        }

        return parsed.Errors.Count > 0
            ? ExitCode.WrongUsage
            : await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors });
    }
}
