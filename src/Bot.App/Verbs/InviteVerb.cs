using System.CommandLine;
using System.Globalization;
using Bot.App.CommandLine;
using Bot.Monitoring.People;
using Bot.TelegramApi.Client;

namespace Bot.App.Verbs;

/// <summary>Makes a one-time deep link.</summary>
internal static class InviteVerb
{
    private const int DefaultHours = 168;
    private const int LongestHours = 24 * 366;

    /// <summary>Under this key the running bot leaves its name, so that a link can be made without asking Telegram.
    /// </summary>
    public const string BotNameKey = "bot.username";

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
        var command = new Command("invite", "Напечатать одноразовую ссылку-приглашение и её код.")
        {
            role, unit, hours,
        };
        command.SetAction((parsed, cancel) => desk.Work(bench => Run(
            bench, Enum.Parse<Role>(parsed.GetRequiredValue(role), ignoreCase: true), parsed.GetRequiredValue(unit),
            TimeSpan.FromHours(parsed.GetValue(hours)), cancel)));
        return command;
    }

    private static bool IsHours(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var hours) && hours is >= 1 and <= LongestHours;

    private static async Task<int> Run(Bench bench, Role role, string name, TimeSpan lasts, CancellationToken cancel)
    {
        if (bench.UnitWithoutSlip(name, bench.Catalog.Organisations) is not { } unit)
        {
            return ExitCode.Failed;
        }

        var token = await bench.Store.Invite(role, unit.Id, bench.Now + lasts, bench.Now);
        var bot = await BotName(bench, cancel);
        bench.Output.WriteLine($"https://t.me/{bot ?? "ИМЯ_БОТА"}?start={token}");
        bench.Output.WriteLine(token);
        if (bot is null)
        {
            bench.Errors.WriteLine(
                "Имя бота неизвестно: Telegram не ответил. Замените ИМЯ_БОТА в ссылке на имя бота у BotFather.");
        }

        return ExitCode.Good;
    }

    private static async Task<string?> BotName(Bench bench, CancellationToken cancel)
    {
        if (bench.Settings.Telegram is not { } telegram)
        {
            return await bench.Store.GetMeta(BotNameKey) ?? Demo.DemoServer.BotName;
        }

        if (await bench.Store.GetMeta(BotNameKey) is { } known)
        {
            return known;
        }

        using var client = new BotApiClient(new BotApiAddress(telegram.Token, telegram.BaseUrl), TimeProvider.System);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            return await client.GetMe(patience.Token) is ApiResult<TelegramApi.Answers.BotUser>.Ok me
                ? me.Value.Username
                : null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }
}
