using System.Threading.Channels;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Requests;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.TelegramApi.Polling;

/// <summary>Acknowledges button presses beside the work, so that the wheel on the button stops at once. It is a
/// courtesy: what cannot be answered in time is left alone.</summary>
public sealed class CallbackAnswers(
    BotApiClient client, SendingGate gate, TimeProvider clock, ILogger<CallbackAnswers> log) : BackgroundService
{
    private const int MostWaiting = 1000;
    private const int MostAtOnce = 16;

    // Telegram forgets a press after some fifteen seconds.
    private static readonly TimeSpan TooOld = TimeSpan.FromSeconds(15);

    private readonly Channel<(string Query, long At)> _presses =
        Channel.CreateBounded<(string, long)>(
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>To be called when the press is on disk.</summary>
    public void Add(string query) => _presses.Writer.TryWrite((query, clock.GetTimestamp()));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(_presses.Reader.ReadAllAsync(stoppingToken), options, Answer);
    }

    private async ValueTask Answer((string Query, long At) press, CancellationToken cancel)
    {
        await gate.Silence(cancel);
        if (clock.GetElapsedTime(press.At) > TooOld)
        {
            return;
        }

        switch (await client.AnswerCallbackQuery(new AnswerCallbackQuery(press.Query), cancel))
        {
            case ApiResult<bool>.Refused { Code: 429, RetryAfter: { } silence }:
                gate.Freeze(silence);
                break;
            case ApiResult<bool>.Refused { Code: not 400 } no:
                log.LogWarning("A press was not acknowledged: {Code} {Description}", no.Code, no.Description);
                break;
            case ApiResult<bool>.Unreachable no:
                log.LogWarning("A press was not acknowledged: {Failure}", no.Failure);
                break;
        }
    }
}
