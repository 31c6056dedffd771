using Microsoft.Extensions.Configuration.CommandLine;

namespace Bot.App.Settings;

/// <summary>Where settings come from: appsettings.json beside the operator, the environment, the command
/// line.</summary>
internal static class SettingsSources
{
    /// <summary>Parts «--Storage:Path x» and «--Storage:Path=x» from the words of a verb.</summary>
    public static (IReadOnlyList<string> Verb, IReadOnlyList<string> Settings, string? Unknown) Part(string[] args)
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
                return (verb, settings, key);
            }

            settings.Add(args[at]);
            if (!args[at].Contains('=', StringComparison.Ordinal) && at + 1 < args.Length)
            {
                settings.Add(args[++at]);
            }
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
