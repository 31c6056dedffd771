using System.CommandLine;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.App.Hosting;
using Bot.Monitoring.Documents;
using Bot.Monitoring.People;
using Bot.Reports.Documents;
using Bot.Runner.Storing;
using Bot.TelegramApi.Client;

namespace Bot.App.Verbs;

/// <summary>Makes a one-time deep link.</summary>
internal static class InviteVerb
{
    private const int DefaultHours = 168;
    private const int LongestHours = 24 * 366;

    public static Command Build(Operator desk)
    {
        var role = new Option<string>("--role")
        {
            Required = true, Description = "respondent, coordinator или viewer",
        };
        role.AcceptOnlyFromAmong("respondent", "coordinator", "viewer");
        var unit = new Option<string>("--unit") { Required = true, Description = "единица из config/organisations" };
        var hours = new Option<int>("--hours")
        {
            DefaultValueFactory = _ => DefaultHours,
            Description = $"сколько часов действует ссылка, от 1 до {LongestHours}",
        };
        hours.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !IsHours(word.Value))
            {
                result.AddError("out of range");
            }
        });
        var picture = new Option<string?>("--qr") { Description = "файл .png, куда записать ссылку QR-кодом" };
        var command = new Command("invite", "Напечатать одноразовую ссылку-приглашение и её код.")
        {
            role, unit, hours, picture, List(desk),
        };
        command.SetAction((parsed, cancel) => desk.Work(bench => Run(
            bench, Enum.Parse<Role>(parsed.GetRequiredValue(role), ignoreCase: true), parsed.GetRequiredValue(unit),
            TimeSpan.FromHours(parsed.GetValue(hours)), parsed.GetValue(picture), cancel)));
        return command;
    }

    private static Command List(Operator desk)
    {
        var from = new Argument<string>("FILE") { Description = "файл .csv или .xlsx: единица, роль, имя, часы" };
        var to = new Option<string?>("--out") { Description = "куда записать ссылки; без него они печатаются" };
        var command = new Command("list", "Пригласить всех из списка; ошибки называются по строкам.") { from, to };
        command.SetAction((parsed, cancel) => desk.Work(async bench => await InviteList.Run(
            bench, parsed.GetRequiredValue(from), parsed.GetValue(to),
            await Start(bench, cancel) ?? LinkStart.Of("ИМЯ_БОТА"))));
        return command;
    }

    private static bool IsHours(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var hours) && hours is >= 1 and <= LongestHours;

    private static async Task<int> Run(
        Bench bench, Role role, string name, TimeSpan lasts, string? picture, CancellationToken cancel)
    {
        if (bench.UnitWithoutSlip(name, bench.Catalog.Organisations) is not { } unit)
        {
            return ExitCode.Failed;
        }

        var token = await bench.Store.Invite(role, unit.Id, bench.Now + lasts, bench.Now);
        var start = await Start(bench, cancel);
        bench.Output.WriteLine((start ?? LinkStart.Of("ИМЯ_БОТА")) + token);
        bench.Output.WriteLine(token);
        if (start is null)
        {
            bench.Errors.WriteLine(
                "Имя бота неизвестно: Telegram не ответил. Замените ИМЯ_БОТА в ссылке на имя бота у BotFather.");
        }

        return picture is null ? ExitCode.Good : Draw(bench, picture, start, token);
    }

    // The invitation is made and printed already: a picture that cannot be drawn takes nothing of it back.
    private static int Draw(Bench bench, string file, string? start, string token)
    {
        if (start is null)
        {
            return bench.Fail($"Картинка {file} не записана: имя бота неизвестно. Повторите, когда есть сеть.");
        }

        try
        {
            File.WriteAllBytes(file, DocumentWriter.Write(new Document.Code(Path.GetFileName(file), start + token))!);
            return ExitCode.Good;
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            return bench.Fail($"Файл {file} не записывается. Проверьте путь и права; ссылка выше действует.");
        }
    }

    // The running bot leaves it in the store, so that a link can be made without asking Telegram.
    private static async Task<string?> Start(Bench bench, CancellationToken cancel)
    {
        if (await bench.Store.GetMeta(MetaKeys.LinkStart) is { } known)
        {
            return known;
        }

        if (bench.Settings.Telegram is not { } telegram)
        {
            return LinkStart.Of(Demo.DemoServer.BotName);
        }

        using var client = new BotApiClient(new BotApiAddress(telegram.Token, telegram.BaseUrl), TimeProvider.System);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            return await client.GetMe(patience.Token) is
                ApiResult<TelegramApi.Answers.BotUser>.Ok { Value.Username: { } name }
                ? LinkStart.Of(name)
                : null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }
}
