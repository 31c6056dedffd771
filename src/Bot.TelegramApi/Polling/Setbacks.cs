using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Polling;

/// <summary>What to do about a call that did not work: say so, keep the silence that was asked for, wait.</summary>
internal sealed class Setbacks(SendingGate gate, TimeProvider clock, ILogger log)
{
    private readonly BackOff _backOff = new();

    public void Over() => _backOff.Reset();

    /// <summary>Waits before the next attempt.</summary>
    /// <exception cref="TelegramRejectedTokenException">There must not be a next attempt.</exception>
    public Task Wait<T>(string method, ApiResult<T> result, CancellationToken cancel)
    {
        switch (result)
        {
            case ApiResult<T>.Refused { Code: 401 or 404 } no:
                throw new TelegramRejectedTokenException(no.Code, no.Description);
            case ApiResult<T>.Refused { Code: 429, RetryAfter: { } silence }:
                gate.Freeze(silence);
                log.LogWarning("Telegram asks for silence: {Method} again in {Wait}", method, silence);
                return Task.Delay(silence, clock, cancel);
            case ApiResult<T>.Refused { Code: 409 } no:
                return Wait($"{method}: another program receives this bot's updates ({no.Description}). Stop it, or "
                    + "give this one its own token", cancel);
            case ApiResult<T>.Refused no:
                return Wait($"{method}: Telegram answered {no.Code} {no.Description}", cancel);
            case ApiResult<T>.Unreachable no:
                return Wait($"{method}: no answer of Telegram ({no.Failure}); check the network or a proxy", cancel);
            default:
                return Task.CompletedTask;
        }
    }

    public Task Wait(string what, CancellationToken cancel)
    {
        var wait = _backOff.Next();
        log.LogWarning("{What}; again in {Wait}", what, wait);
        return Task.Delay(wait, clock, cancel);
    }

    /// <summary>Repeats a call until it works.</summary>
    public async Task<T> UntilDone<T>(
        string method, Func<CancellationToken, Task<ApiResult<T>>> call, CancellationToken cancel)
    {
        while (true)
        {
            var result = await call(cancel);
            if (result is ApiResult<T>.Ok ok)
            {
                Over();
                return ok.Value;
            }

            await Wait(method, result, cancel);
        }
    }
}
