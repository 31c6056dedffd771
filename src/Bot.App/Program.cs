using Bot.App.CommandLine;
using Bot.App.Hosting;
using Bot.App.Settings;

var (verb, settings, unknown) = SettingsSources.Part(args);
if (unknown is not null)
{
    Console.Error.WriteLine($"Настройки {unknown} нет. Есть: {string.Join(", ", SettingKeys.All)}.");
    return ExitCode.WrongUsage;
}

var configuration = SettingsSources.Build(settings);
var desk = new Operator(configuration, Console.Out, Console.Error);
var parsed = CommandTree.Build(desk, () => new RunVerb(desk).Run()).Parse([.. verb]);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message + " Подсказка: svod --help.");
    }

    return ExitCode.WrongUsage;
}

return await parsed.InvokeAsync();
