using Bot.TelegramApi.Client;

namespace Bot.TelegramApi.Tests.Client;

public sealed class BotApiAddressTests
{
    [Theory]
    [InlineData(null, "https://api.telegram.org/bot1:a/getMe")]
    [InlineData("http://127.0.0.1:8081", "http://127.0.0.1:8081/bot1:a/getMe")]
    [InlineData("https://proxy.example.org/telegram/v1/", "https://proxy.example.org/telegram/v1/bot1:a/getMe")]
    public void Method_BaseUrl_IsKeptWhole(string? baseUrl, string address) =>
        Assert.Equal(address, new BotApiAddress("1:a", baseUrl).Method("getMe").AbsoluteUri);

    [Fact]
    public void File_OddName_StaysInThePath() => Assert.Equal(
        "https://api.telegram.org/file/bot1:a/documents/a%3Fb%23c.xlsx",
        new BotApiAddress("1:a", null).File("documents/a?b#c.xlsx").AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("SECRET")]
    [InlineData("1:SECRET/../x")]
    [InlineData("1:SECRET\n")]
    [InlineData("1:SECRET?")]
    public void New_NoToken_SaysSoWithoutShowingIt(string token)
    {
        var exception = Assert.Throws<ArgumentException>(() => new BotApiAddress(token, null));

        Assert.Contains("BotFather", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api.telegram.org")]
    [InlineData("ftp://api.telegram.org")]
    [InlineData("https://api.telegram.org/?a=1")]
    public void New_NoAddress_SaysSo(string baseUrl)
    {
        var exception = Assert.Throws<ArgumentException>(() => new BotApiAddress("1:a", baseUrl));

        Assert.Contains("BaseUrl", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Anything_HidesTheToken()
    {
        var address = new BotApiAddress("1:SECRET", null);
        using var client = new BotApiClient(address, TimeProvider.System);
        var options = new TelegramOptions("1:SECRET", null, ReceiveBy.Webhook, "https://a", "SECRET");

        Assert.All([$"{address}", $"{client}", $"{options}"], text =>
            Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal));
    }
}
