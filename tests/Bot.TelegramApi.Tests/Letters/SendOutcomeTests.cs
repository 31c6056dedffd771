using Bot.Runner.Sending;
using Bot.TelegramApi.Answers;
using Bot.TelegramApi.Client;
using Bot.TelegramApi.Letters;

namespace Bot.TelegramApi.Tests.Letters;

public sealed class SendOutcomeTests
{
    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", "Unreachable")]
    [InlineData(403, "Forbidden: user is deactivated", "Unreachable")]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user", "Unreachable")]
    [InlineData(400, "Bad Request: chat not found", "Unreachable")]
    [InlineData(400, "Bad Request: PEER_ID_INVALID", "Unreachable")]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", "Unreachable")]
    [InlineData(400, "Bad Request: message is too long", "Refused")]
    [InlineData(400, "Bad Request: BUTTON_DATA_INVALID", "Refused")]
    [InlineData(413, "Request Entity Too Large", "Refused")]
    [InlineData(401, "Unauthorized", "Later")]
    [InlineData(404, "Not Found", "Later")]
    [InlineData(500, "Internal Server Error: restart", "Later")]
    [InlineData(502, "Bad Gateway", "Later")]
    public void Of_Refusal_IsTheResult(int code, string description, string kind)
    {
        var result = SendOutcome.Of(new ApiResult<SentMessage>.Refused(code, description));

        Assert.Equal(kind, result.GetType().Name);
        Assert.Equal(kind == "Later", result.Retryable);
    }

    [Fact]
    public void Of_TooManyRequests_WaitsExactlyThatLong() => Assert.Equal(
        new SendResult.Later("slow", TimeSpan.FromSeconds(7)),
        SendOutcome.Of(new ApiResult<SentMessage>.Refused(429, "slow", TimeSpan.FromSeconds(7))));

    [Fact]
    public void Of_Migration_NamesTheNewChat() => Assert.Equal(
        new SendResult.Moved(-100),
        SendOutcome.Of(new ApiResult<SentMessage>.Refused(400, "group chat was upgraded", null, -100)));

    [Theory]
    [InlineData(NetworkFailure.Connection)]
    [InlineData(NetworkFailure.Timeout)]
    [InlineData(NetworkFailure.Garbled)]
    public void Of_NoAnswer_IsLater(NetworkFailure failure) =>
        Assert.IsType<SendResult.Later>(SendOutcome.Of(new ApiResult<SentMessage>.Unreachable(failure)));
}
