using Bot.App.CommandLine;
using Bot.App.Demo;
using Bot.App.Settings;
using Bot.App.Versions;
using Bot.Monitoring;
using Bot.Runner.Storing;
using Bot.Storage.Sqlite;
using Bot.TelegramApi;

namespace Bot.App.Hosting;

/// <summary>Runs the product: the real bot with a token, the demo without one.</summary>
internal sealed class RunVerb(Operator desk)
{
    public async Task<int> Run()
    {
        if (desk.Settings() is not { } settings || desk.Catalog(settings) is not { } catalog)
        {
            return ExitCode.Failed;
        }

        try
        {
            using var store = SqliteStore.Open(settings.StoragePath, asBot: true);
            if (await IsOfOtherVersions(settings, catalog, store))
            {
                return ExitCode.Failed;
            }

            return settings.Telegram is { } telegram
                ? await Real(settings, telegram, catalog, store)
                : await Demo(settings, catalog, store);
        }
        catch (StoreException failure)
        {
            return desk.Fail(StoreWords.Of(failure, settings.StoragePath));
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return desk.Fail(
                $"Адрес {settings.WebUrls} занят другой программой. Остановите её или задайте другой Web:Urls, "
                + "например http://127.0.0.1:5081.");
        }
    }

    // Nobody is to answer by a definition that is not the one the entries were begun by.
    private async Task<bool> IsOfOtherVersions(SvodSettings settings, Catalog catalog, SqliteStore store)
    {
        var check = new VersionCheck(catalog, store);
        var problems = new List<string>();
        foreach (var campaign in catalog.Campaigns)
        {
            problems.AddRange(await check.Outdated(campaign) is { } outdated ? [outdated] : []);
        }

        problems.AddRange(await check.Publish(Operator.ClockOf(settings).GetUtcNow()));
        if (problems.Count > 0 && settings.Telegram is null && await DemoMark.IsOn(store))
        {
            problems =
            [
                $"В файле {settings.StoragePath} показ по прежним определениям. Удалите файл: показ начнётся заново.",
            ];
        }

        problems.ForEach(problem => desk.Fail(problem));
        return problems.Count > 0;
    }

    private async Task<int> Real(SvodSettings settings, TelegramOptions telegram, Catalog catalog, SqliteStore store)
    {
        if (await DemoMark.IsOn(store))
        {
            return desk.Fail(
                $"В файле {settings.StoragePath} лежат придуманные данные показа. Задайте другой Storage:Path или "
                + "удалите файл.");
        }

        await using var bot = BotHost.Build(settings, telegram, catalog, store, Operator.ClockOf(settings));
        desk.Output.WriteLine($"Бот работает. Проверка состояния: {settings.WebUrls}/health. Остановить: Ctrl+C.");
        var services = bot.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        try
        {
            await bot.RunAsync();
        }
        catch (OperationCanceledException)
        {
            // It was stopped before it had started: by hand, or by the failure that is looked for next.
        }

        return Failure(services) is { } failure ? desk.Fail(failure) : ExitCode.Good;
    }

    // A host whose service fails stops without a word: the word is here.
    private static string? Failure(IEnumerable<BackgroundService> services) => services
        .Select(service => service.ExecuteTask?.Exception?.InnerException)
        .FirstOrDefault(error => error is not null and not OperationCanceledException) switch
        {
            null => null,
            TelegramRejectedTokenException =>
                "Telegram не принял Telegram:Token, или по адресу Telegram:BaseUrl не Telegram. Скопируйте токен "
                + "заново у BotFather (/mybots, API Token).",
            ArgumentException =>
                "Telegram не принял Telegram:WebhookUrl. Задайте адрес https на порту 443, 80, 88 или 8443, видимый "
                + "снаружи.",
            var error =>
                $"Бот остановлен ошибкой {error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")} "
                + "Запустите его снова.",
        };

    private async Task<int> Demo(SvodSettings settings, Catalog catalog, SqliteStore store)
    {
        await using var demo = await DemoServer.Start(settings, catalog, store);
        if (demo.Problem is { } problem)
        {
            return desk.Fail(problem);
        }

        desk.Output.WriteLine($"Токена нет, поэтому это показ. Откройте {demo.Address} Остановить: Ctrl+C.");
        await demo.RunAsync();
        return ExitCode.Good;
    }
}
