using Bot.App.CommandLine;

namespace Bot.EndToEnd.Tests.Product;

public sealed class DeadlineTests : ProductTest
{
    [Fact]
    [Trait("R", "R18")]
    public async Task Deadline_SetBesideTheRunningBot_IsInItsNextAnswer()
    {
        var chat = await Host.JoinMethodist();
        var before = await chat.Say("статус");

        var code = await Invocation.Run(
            [
                "deadline", ProductHost.Campaign, "collection", "2021-04-19", "--unit", "luga",
                $"--Storage:Path={Host.Database}", $"--Config:Path={Shipped.Config}",
            ],
            TextWriter.Null, TextWriter.Null);

        Assert.Equal(0, code);
        Assert.Contains("9 апреля 2021, пятница", before, StringComparison.Ordinal);
        Assert.Contains("19 апреля 2021, понедельник", await chat.Say("статус"), StringComparison.Ordinal);
    }
}
