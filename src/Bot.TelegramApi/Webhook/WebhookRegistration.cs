using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Polling;
using Bot.TelegramApi.Requests;
using Bot.TelegramApi.Updates;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Webhook;

/// <summary>Tells Telegram at the start where to deliver.</summary>
public sealed class WebhookRegistration : BackgroundService
{
    private const int MaxConnections = 40;

    private readonly BotApiClient _client;
    private readonly BotIdentity _identity;
    private readonly ILogger _log;
    private readonly SetWebhook _request;
    private readonly Setbacks _setbacks;

    /// <summary>Checks the settings.</summary>
    public WebhookRegistration(
        TelegramOptions options, BotApiClient client, SendingGate gate, BotIdentity identity, TimeProvider clock,
        ILogger<WebhookRegistration> log)
    {
        if (!Uri.TryCreate(options.WebhookUrl, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
        {
            throw new ArgumentException(
                "Telegram:WebhookUrl is not an address: write it as https://bot.example.org/telegram.");
        }

        _ = new WebhookSecret(options.WebhookSecret);
        _client = client;
        _identity = identity;
        _log = log;
        _request = new SetWebhook(url.AbsoluteUri, options.WebhookSecret!, MaxConnections, UpdateMapping.Kinds);
        _setbacks = new Setbacks(gate, clock, log);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _identity.Me = await _setbacks.UntilDone("getMe", _client.GetMe, stoppingToken);
        await _setbacks.UntilDone("setWebhook", Register, stoppingToken);
        _log.LogInformation("Telegram delivers to {Url} for @{Bot}", _request.Url, _identity.Me.Username);
    }

    private async Task<ApiResult<bool>> Register(CancellationToken cancel)
    {
        var result = await _client.SetWebhook(_request, cancel);
        return result is ApiResult<bool>.Refused { Code: 400 } no
            ? throw new ArgumentException($"Telegram does not take Telegram:WebhookUrl ({no.Description}): it must be "
                + "https on port 443, 80, 88 or 8443 and reachable from outside.")
            : result;
    }
}
