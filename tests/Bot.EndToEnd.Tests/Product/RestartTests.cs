namespace Bot.EndToEnd.Tests.Product;

/// <summary>Stopped in the middle and started again on the same file.</summary>
public sealed class RestartTests : ProductTest
{
    [Fact]
    public async Task Conversation_AfterARestart_GoesOnAtTheSameQuestion()
    {
        var chat = await Host.JoinMethodist();
        await chat.Say("6454 из 6492");

        await Again();

        Assert.Contains("Записано: 387 из 6 492", await chat.Say("387"), StringComparison.Ordinal);
        Assert.Equal(3, (await Host.Entry()).Answers.Count);
    }

    [Fact]
    public async Task Answer_ThatWaitsForItsConfirmation_StillWaitsAfterARestart()
    {
        var chat = await Host.JoinMethodist();
        await chat.Say("0 из 6492");

        await Again();

        Assert.Contains("Записано: 0 из 6 492", await chat.Say("да"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Button_ShownBeforeARestart_StillActs()
    {
        var chat = await Host.JoinMethodist();
        await chat.Say("0 из 6492");

        await Again();

        Assert.Contains("Записано: 0 из 6 492", await chat.Press("Да, ноль"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_WrittenWhileStopped_AreAnsweredInTheirOrder()
    {
        var chat = await Host.JoinMethodist();
        await Host.Stop();
        chat.Write("6454 из 6492");
        chat.Write("387");
        Host.World.EditText(chat.Id, chat.LastWritten, "388");

        await Host.Start();

        Assert.Contains("Записано: 6 454 из 6 492", await chat.Read(), StringComparison.Ordinal);
        Assert.Contains("Записано: 387", await chat.Read(), StringComparison.Ordinal);
        Assert.Contains("Строка 2.1: было 387, стало 388.", await chat.Read(), StringComparison.Ordinal);
    }

    private async Task Again()
    {
        await Host.Stop();
        await Host.Start();
    }
}
