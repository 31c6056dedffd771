using Bot.App.Hosting;
using Bot.App.Settings;
using Bot.Config;
using Bot.Monitoring;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;

namespace Bot.App.CommandLine;

/// <summary>What the verbs of an operator stand on: settings, definitions, the clock, the store.</summary>
internal sealed class Operator(IConfiguration configuration, TextWriter output, TextWriter errors)
{
    public TextWriter Output => output;

    public SvodSettings? Settings()
    {
        var (settings, problems) = new SettingsReader(configuration).Read();
        foreach (var problem in problems)
        {
            errors.WriteLine(problem);
        }

        return settings;
    }

    /// <summary>The definitions; null after every issue was printed.</summary>
    public Catalog? Catalog(SvodSettings settings)
    {
        var result = ConfigReader.Read(settings.ConfigPath);
        foreach (var issue in result.Issues)
        {
            errors.WriteLine(issue.ToString());
        }

        return result.Catalog;
    }

    public static TimeProvider ClockOf(SvodSettings settings) =>
        settings.ClockStart is { } start ? ProductClock.StartingAt(start) : TimeProvider.System;

    /// <summary>Runs a verb that needs the definitions and the store.</summary>
    public async Task<int> Work(Func<Bench, Task<int>> verb)
    {
        if (Settings() is not { } settings || Catalog(settings) is not { } catalog)
        {
            return ExitCode.Failed;
        }

        try
        {
            using var store = SqliteStore.Open(settings.StoragePath);
            return await verb(new Bench(settings, catalog, store, ClockOf(settings), output, errors));
        }
        catch (StoreException failure)
        {
            return Fail(StoreWords.Of(failure, settings.StoragePath));
        }
    }

    public int Fail(string problem)
    {
        errors.WriteLine(problem);
        return ExitCode.Failed;
    }
}
