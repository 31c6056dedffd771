using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Runner.Storing;
using Bot.TelegramApi;

namespace Bot.App.Settings;

/// <summary>Reads the settings whole: all that is wrong is listed, each with its cure.</summary>
internal sealed partial class SettingsReader(IConfiguration configuration)
{
    private const string SecretCure = "Задайте секрет: от 1 до 256 знаков A-Z a-z 0-9 _ -.";

    private const int LongestKept = 36_500;

    private readonly List<string> problems = [];

    public (SvodSettings? Settings, IReadOnlyList<string> Problems) Read()
    {
        var settings = new SvodSettings(
            Telegram(), Storage(), ConfigFolder(), Urls(), ClockStart(), Kept());
        return (problems.Count == 0 ? settings : null, problems);
    }

    private TelegramOptions? Telegram()
    {
        var (receive, token) = (Receive(), Value(SettingKeys.Token));
        var (url, secret) = (Value(SettingKeys.WebhookUrl), Value(SettingKeys.WebhookSecret));
        CheckAddress(SettingKeys.BaseUrl, "https://api.telegram.org");
        if (receive == ReceiveBy.Webhook)
        {
            Demand(url, SettingKeys.WebhookUrl, "Задайте адрес, на который Telegram присылает сообщения: https://...");
            Demand(secret, SettingKeys.WebhookSecret, SecretCure);
            CheckAddress(SettingKeys.WebhookUrl, "https://bot.example.org/telegram");
            if (secret is not null && !SecretShape().IsMatch(secret))
            {
                problems.Add($"{SettingKeys.WebhookSecret}: {SecretCure}");
            }
        }

        if (token is not null && !TokenShape().IsMatch(token))
        {
            problems.Add(
                $"{SettingKeys.Token}: это не токен бота. Скопируйте его у BotFather целиком: число, двоеточие, "
                + "буквы.");
        }

        return token is null ? null : new TelegramOptions(token, Value(SettingKeys.BaseUrl), receive, url, secret);
    }

    private ReceiveBy Receive() => (Value(SettingKeys.Receive) ?? "polling").ToLowerInvariant() switch
    {
        "polling" => ReceiveBy.Polling,
        "webhook" => ReceiveBy.Webhook,
        var other => Wrong(
            ReceiveBy.Polling, $"{SettingKeys.Receive}: «{other}» не бывает. Напишите polling или webhook."),
    };

    private string Storage()
    {
        var kind = (Value(SettingKeys.StorageKind) ?? "sqlite").ToLowerInvariant();
        if (kind == "postgres")
        {
            problems.Add(
                $"{SettingKeys.StorageKind}: хранения в PostgreSQL в этой версии ещё нет. Напишите sqlite.");
        }
        else if (kind != "sqlite")
        {
            problems.Add($"{SettingKeys.StorageKind}: «{kind}» не бывает. Напишите sqlite.");
        }

        return Value(SettingKeys.StoragePath) ?? Path.Combine("data", "svod.db");
    }

    // Started from another folder, the shipped definitions are found above the program.
    private string ConfigFolder()
    {
        if (Value(SettingKeys.ConfigPath) is { } named)
        {
            return named;
        }

        for (var at = AppContext.BaseDirectory;
            at is not null && !Directory.Exists("config");
            at = Path.GetDirectoryName(at))
        {
            if (Directory.Exists(Path.Combine(at, "config", "monitorings")))
            {
                return Path.Combine(at, "config");
            }
        }

        return "config";
    }

    private string Urls()
    {
        CheckAddress(SettingKeys.WebUrls, "http://127.0.0.1:5080");
        return Value(SettingKeys.WebUrls) ?? "http://127.0.0.1:5080";
    }

    private DateTimeOffset? ClockStart()
    {
        if (Value(SettingKeys.ClockStart) is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : Wrong<DateTimeOffset?>(
                null, $"{SettingKeys.ClockStart}: «{text}» не время. Напишите, например, 2021-04-08T10:00:00+03:00.");
    }

    // Telegram repeats a delivery for a day: forgotten earlier, it would be answered twice.
    private Retention Kept() => new(
        TimeSpan.FromHours(Count(SettingKeys.DeliveryHours, 48, 48)),
        TimeSpan.FromDays(Count(SettingKeys.LetterDays, 30, 0)),
        TimeSpan.FromDays(Count(SettingKeys.InvitationDays, 90, 0)));

    private int Count(string key, int unsaid, int least)
    {
        if (Value(key) is not { } text)
        {
            return unsaid;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count >= least && count <= LongestKept
            ? count
            : Wrong(
                unsaid, $"{key}: «{text}» не подходит. Напишите целое число от {least} до {LongestKept}, "
                + $"например {unsaid}.");
    }

    private void CheckAddress(string key, string sample)
    {
        foreach (var part in (Value(key) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(part, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                problems.Add($"{key}: «{part}» не адрес. Напишите, например, {sample}.");
            }
            else if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            {
                problems.Add($"{key}: в адресе «{part}» лишнее после ? или #. Напишите, например, {sample}.");
            }
            else if (key == SettingKeys.WebUrls && uri.Scheme == "https")
            {
                problems.Add($"{key}: https бот сам не отдаёт. Напишите http, а https поручите прокси перед ним.");
            }
        }
    }

    private void Demand(string? value, string key, string cure)
    {
        if (value is null)
        {
            problems.Add($"{key}: не задано, а {SettingKeys.Receive} — webhook. {cure}");
        }
    }

    private T Wrong<T>(T instead, string problem)
    {
        problems.Add(problem);
        return instead;
    }

    private string? Value(string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key]!.Trim();

    [GeneratedRegex(@"^[0-9]{1,20}:[A-Za-z0-9_-]{1,256}\z")]
    private static partial Regex TokenShape();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,256}\z")]
    private static partial Regex SecretShape();
}
