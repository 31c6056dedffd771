using Bot.Runner.Sending;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;

namespace Bot.TelegramApi.Letters;

/// <summary>Telegram's answers to a letter -> what became of it.</summary>
public static class SendOutcome
{
    private const StringComparison Ordinal = StringComparison.OrdinalIgnoreCase;

    // 400s that say the same as a 403: nothing will arrive there.
    private static readonly string[] NobodyThere =
    [
        "chat not found", "user not found", "PEER_ID_INVALID", "USER_IS_BLOCKED", "INPUT_USER_DEACTIVATED",
        "user is deactivated", "group chat was deactivated", "CHAT_WRITE_FORBIDDEN", "have no rights to send",
        "not enough rights to send",
    ];

    public static SendResult Of(ApiResult<SentMessage> result) => result switch
    {
        ApiResult<SentMessage>.Ok ok => new SendResult.Sent(ok.Value.MessageId),
        ApiResult<SentMessage>.Refused { MigrateTo: { } chat } => new SendResult.Moved(chat),
        ApiResult<SentMessage>.Refused no => Of(no.Code, no.Description, no.RetryAfter),
        ApiResult<SentMessage>.Unreachable no => new SendResult.Later($"No answer of Telegram: {no.Failure}", null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether the same words would be taken as plain text.</summary>
    public static bool IsBadMarkup(ApiResult<SentMessage> result) =>
        result is ApiResult<SentMessage>.Refused { Code: 400 } no
        && no.Description.Contains("can't parse entities", Ordinal);

    private static SendResult Of(int code, string description, TimeSpan? retryAfter) => code switch
    {
        403 => new SendResult.Unreachable(description),
        429 => new SendResult.Later(description, retryAfter),
        400 when NobodyThere.Any(words => description.Contains(words, Ordinal)) =>
            new SendResult.Unreachable(description),
        // The token or the address is wrong, not the letter: it waits until somebody has put that right.
        401 or 404 or 409 => new SendResult.Later(description, null),
        >= 500 => new SendResult.Later(description, retryAfter),
        _ => new SendResult.Refused(description),
    };
}
