using Microsoft.Extensions.Configuration.CommandLine;

namespace Bot.App.Settings;

/// <summary>Where settings come from: appsettings.json beside the operator, the environment, the words of the call.
/// </summary>
internal static class SettingsSources
{
    /// <summary>Parts «--Storage:Path x» and «--Storage:Path=x» from the words of a verb, or says what is wrong.
    /// </summary>
    public static (IReadOnlyList<string> Verb, IReadOnlyList<string> Settings, string? Problem) Part(string[] args)
    {
        var (verb, settings) = (new List<string>(), new List<string>());
        for (var at = 0; at < args.Length; at++)
        {
            var key = args[at].Split('=', 2)[0];
            if (!key.StartsWith("--", StringComparison.Ordinal) || !key.Contains(':', StringComparison.Ordinal))
            {
                verb.Add(args[at]);
                continue;
            }

            if (!SettingKeys.All.Contains(key[2..], StringComparer.OrdinalIgnoreCase))
            {
                return (verb, settings, $"Настройки {key} нет. Есть: {string.Join(", ", SettingKeys.All)}.");
            }

            settings.Add(args[at]);
            if (args[at].Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            if (at + 1 == args.Length || args[at + 1].StartsWith("--", StringComparison.Ordinal))
            {
                return (verb, settings, $"После {key} нужно значение. Напишите, например, {key}=ЗНАЧЕНИЕ.");
            }

            settings.Add(args[++at]);
        }

        return (verb, settings, null);
    }

    public static IConfiguration Build(IReadOnlyList<string> settings) => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
        .AddEnvironmentVariables()
        .Add(new CommandLineConfigurationSource { Args = settings })
        .Build();
}
