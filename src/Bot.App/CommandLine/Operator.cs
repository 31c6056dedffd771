using Bot.App.Demo;
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

    // Beside a demo the days are the demo's: by the real clock everything in it would be years late.
    private async Task<TimeProvider> ClockBeside(SvodSettings settings, IStore store)
    {
        if (settings.ClockStart is not null || await DemoMark.Clock(store, settings.ConfigPath) is not { } clock)
        {
            return ClockOf(settings);
        }

        await errors.WriteLineAsync(
            $"В файле {settings.StoragePath} придуманные данные показа, и часы в нём показа: "
            + $"{clock.GetUtcNow():yyyy-MM-dd HH:mm}Z. Другие часы задаёт Clock:Start.");
        return clock;
    }

    /// <summary>Runs a verb that needs the definitions and the store.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="asBot">Whether no bot may run beside it.</param>
    public async Task<int> Work(Func<Bench, Task<int>> verb, bool asBot = false)
    {
        if (Settings() is not { } settings || Catalog(settings) is not { } catalog)
        {
            return ExitCode.Failed;
        }

        try
        {
            using var store = SqliteStore.Open(settings.StoragePath, asBot);
            var now = catalog.With(await store.Deadlines());
            return await verb(new Bench(settings, now, store, await ClockBeside(settings, store), output, errors));
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
