using System.Collections.Concurrent;
using Bot.Runner.Sending;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Gate;
using Bot.TelegramApi.Requests;

namespace Bot.TelegramApi.Letters;

/// <summary>Sends letters as Telegram messages, through the gate.</summary>
public sealed class TelegramSender(
    BotApiClient client, SendingGate gate, TimeProvider clock, IDocumentPress press) : ISender
{
    private const int MostUnfinished = 1000;

    // What is on its way when the bot stops most likely arrives: cut off, it would be sent again after the start.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    // How many parts of a long letter arrived before one had to wait: the next attempt goes on there. Forgotten with
    // the process; then parts are repeated, none is lost.
    private readonly ConcurrentDictionary<long, int> _arrived = new();

    public async Task<SendResult> Send(Letter letter, CancellationToken cancel) => letter switch
    {
        { Commands: { } commands } => await SendCall(letter, new MenuLetters(client).Of(letter, commands), cancel),
        { Attached: { } document } => await SendCall(
            letter, new FileLetters(client, press).Of(letter, document), cancel),
        _ => await SendText(letter, cancel),
    };

    private async Task<SendResult> SendCall(
        Letter letter, Func<CancellationToken, Task<ApiResult<SentMessage>>> call, CancellationToken cancel)
    {
        await gate.Enter(letter.Chat, letter.Lane, cancel);
        return SendOutcome.Of(Obeyed(await Finish(call, cancel), letter.Lane));
    }

    private async Task<SendResult> SendText(Letter letter, CancellationToken cancel)
    {
        var parts = LetterText.Split(letter.Text).Where(part => LetterText.Plain(part).AsSpan().Trim().Length > 0)
            .ToArray();
        SendResult result = new SendResult.Refused("The letter has no text");
        for (var i = _arrived.GetValueOrDefault(letter.Id); i < parts.Length; i++)
        {
            var keyboard = i == parts.Length - 1 ? LetterKeyboard.Of(letter.Buttons) : null;
            result = SendOutcome.Of(await SendPart(letter, parts[i], keyboard, cancel));
            if (result is not SendResult.Sent)
            {
                Remember(letter, i, result);
                return result;
            }
        }

        _arrived.TryRemove(letter.Id, out _);
        return result;
    }

    private async Task<ApiResult<SentMessage>> SendPart(
        Letter letter, string part, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        var message = new SendMessage(letter.Chat, part, "HTML", keyboard);
        var result = await SendMessage(message, letter.Lane, cancel);
        return SendOutcome.IsBadMarkup(result)
            ? await SendMessage(message with { Text = PlainText.Of(part), ParseMode = null }, letter.Lane, cancel)
            : result;
    }

    private async Task<ApiResult<SentMessage>> SendMessage(SendMessage message, Lane lane, CancellationToken cancel)
    {
        await gate.Enter(message.ChatId, lane, cancel);
        return Obeyed(await Finish(late => client.SendMessage(message, late), cancel), lane);
    }

    private async Task<ApiResult<SentMessage>> Finish(
        Func<CancellationToken, Task<ApiResult<SentMessage>>> call, CancellationToken cancel)
    {
        using var late = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        await using var stop = cancel.Register(() => late.CancelAfter(Grace));
        return await call(late.Token);
    }

    private ApiResult<SentMessage> Obeyed(ApiResult<SentMessage> result, Lane lane)
    {
        if (result is ApiResult<SentMessage>.Refused { Code: 429, RetryAfter: { } silence })
        {
            gate.Freeze(silence, lane);
        }

        return result;
    }

    private void Remember(Letter letter, int arrived, SendResult result)
    {
        if (result.Retryable && arrived > 0 && letter.Id != 0 && _arrived.Count < MostUnfinished)
        {
            _arrived[letter.Id] = arrived;
        }
        else if (!result.Retryable)
        {
            _arrived.TryRemove(letter.Id, out _);
        }
    }
}
