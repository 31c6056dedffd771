using Bot.Sandbox;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>Between the bot and its server anything may go wrong: the reply arrives in the end, nothing is lost.
/// </summary>
public sealed class FaultTests : ProductTest
{
    [Theory]
    [InlineData(SandboxFaultKind.TooManyRequests, 429)]
    [InlineData(SandboxFaultKind.BadGatewayHtml, 502)]
    [InlineData(SandboxFaultKind.ServerError, 500)]
    [InlineData(SandboxFaultKind.Reset, 0)]
    public async Task Reply_ThatWasNotTaken_ArrivesInTheEnd(SandboxFaultKind kind, int status)
    {
        var chat = await Host.JoinMethodist();
        var before = Host.Requests("sendMessage").Count;
        Host.World.AddFault(new SandboxFault(kind, "sendMessage", Times: 2));

        Assert.Contains("Записано: 6 454 из 6 492", await chat.Say("6454 из 6492"), StringComparison.Ordinal);

        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);

        // A request is in the log once it is answered, a moment after its message is seen: the next one is sent later.
        Assert.Contains("Записано: 218", await chat.Say("218 из 544"), StringComparison.Ordinal);
        var log = Host.Requests("sendMessage").Skip(before).Take(4);
        Assert.Equal([status, status, 200, 200], log.Select(each => each.Status));
    }

    [Theory]
    [InlineData(SandboxFaultKind.TimeoutAfterAccept)]
    [InlineData(SandboxFaultKind.TruncatedBody)]
    public async Task Reply_WhoseAnswerWasLost_IsRepeatedAndNotLost(SandboxFaultKind kind)
    {
        var chat = await Host.JoinMethodist();
        Host.World.AddFault(new SandboxFault(kind, "sendMessage"));

        var first = await chat.Say("6454 из 6492");
        var second = await chat.Read();

        Assert.Contains("Записано: 6 454 из 6 492", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SandboxFaultKind.TooManyRequests)]
    [InlineData(SandboxFaultKind.BadGatewayHtml)]
    [InlineData(SandboxFaultKind.Conflict)]
    [InlineData(SandboxFaultKind.TruncatedBody)]
    [InlineData(SandboxFaultKind.Reset)]
    public async Task Poll_ThatFails_LosesNoAnswer(SandboxFaultKind kind)
    {
        var chat = await Host.JoinMethodist();
        Host.World.AddFault(new SandboxFault(kind, "getUpdates"));

        Assert.Contains("Записано: 6 454 из 6 492", await chat.Say("6454 из 6492"), StringComparison.Ordinal);
        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);
        Assert.Equal(3, (await Host.Entry()).Answers.Count);
    }

    [Fact]
    public async Task Press_DeliveredUnderTwoIds_HasOneEffectAndSaysAlready()
    {
        var chat = await Host.JoinMethodist();
        await chat.Say("0 из 6492");
        Host.World.AddFault(new SandboxFault(SandboxFaultKind.DuplicateUpdate));

        Assert.Contains("Записано: 0 из 6 492", await chat.Press("Да, ноль"), StringComparison.Ordinal);

        var again = await chat.Read();
        Assert.Contains("Уже записано: 0 (строка 1.1).", again, StringComparison.Ordinal);
        Assert.Contains("Показатель 2 из 8 · отвечено 2 из 13", again, StringComparison.Ordinal);
        Assert.Equal(2, await Changes());
    }

    [Theory]
    [InlineData("same")]
    [InlineData("later")]
    public async Task Update_DeliveredTwiceUnderOneId_HasOneEffect(string when)
    {
        var chat = await Host.JoinMethodist();
        Host.World.AddFault(new SandboxFault(SandboxFaultKind.DuplicateUpdate, Text: when));

        Assert.Contains("Записано: 6 454 из 6 492", await chat.Say("6454 из 6492"), StringComparison.Ordinal);

        // Were it taken twice, the repetition would be heard before this.
        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);
        Assert.Contains("Записано: 218", await chat.Say("218 из 544"), StringComparison.Ordinal);
        Assert.Equal(5, await Changes());
    }

    [Fact]
    public async Task Updates_OfUnknownKinds_LoseNothingBetweenThem()
    {
        var chat = await Host.JoinMethodist();

        chat.Write("6454 из 6492");
        Host.World.AddFault(new SandboxFault(SandboxFaultKind.UnknownUpdate, Times: 3));
        chat.Write("387");

        Assert.Contains("Записано: 6 454 из 6 492", await chat.Read(), StringComparison.Ordinal);
        Assert.Contains("Записано: 387", await chat.Read(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhoBlocksAndUnblocks_GoesOnAtTheSameQuestion()
    {
        var chat = await Host.JoinMethodist();
        var coordinator = await Host.JoinCoordinator();
        await chat.Say("6454 из 6492");

        Host.World.Block(chat.Id);
        await Heard(coordinator);
        Assert.False(await Reachable(chat));

        Host.World.Unblock(chat.Id);
        await Heard(coordinator);
        Assert.True(await Reachable(chat));
        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhomNoReplyReached_IsReachedAgainOnceTheyWrite()
    {
        var chat = await Host.JoinMethodist();
        Host.World.AddFault(new SandboxFault(SandboxFaultKind.Forbidden, "sendMessage"));

        chat.Write("6454 из 6492");

        Assert.Contains("Записано: 387", await chat.Say("387"), StringComparison.Ordinal);
        Assert.Equal(3, (await Host.Entry()).Answers.Count);

        // What became of letters is written down behind the sending; stopping ends that.
        await Host.Stop();
        await Host.Start();
        await chat.Say("/help");
        Assert.True(await Reachable(chat));
    }

    private protected override Task<ProductHost> Begin() => ProductHost.Start(impatient: true);

    // What another person hears comes after what was received before it.
    private async Task Heard(Chat other)
    {
        await other.Say("/help");
        await Host.Idle();
    }

    private async Task<bool> Reachable(Chat chat) =>
        (await Host.Store.People()).Holdings.Single(row => row.Person == chat.Id).Reachable;

    private async Task<int> Changes() =>
        (await Host.Store.Audit(ProductHost.Campaign, "luga", 0, 100)).Count(row => row.Question is not null);
}
