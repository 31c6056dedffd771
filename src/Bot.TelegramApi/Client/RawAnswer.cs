using Bot.TelegramApi.Answers;

namespace Bot.TelegramApi.Client;

/// <summary>What came over the wire: a body, or the reason why none did.</summary>
internal readonly record struct RawAnswer(
    int Status, ReadOnlyMemory<byte> Body, TimeSpan? RetryAfter, NetworkFailure? Failure)
{
    public static RawAnswer Failed(NetworkFailure failure) => new(0, default, null, failure);

    public ApiResult<T> Refusal<T>(int? code, string? description, AnswerParameters? parameters)
    {
        var refused = code ?? Status;
        var wait = parameters?.RetryAfter is > 0 and var seconds
            ? TimeSpan.FromSeconds(Math.Min(seconds, BotApiLimits.LongestSilence))
            : RetryAfter;
        return new ApiResult<T>.Refused(
            refused, description ?? $"HTTP {Status}",
            refused == 429 ? wait ?? BotApiLimits.UnsaidRetryAfter : wait, parameters?.MigrateToChatId);
    }
}
