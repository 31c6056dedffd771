using Bot.Conversations;
using Bot.Conversations.Inputs;
using Bot.Runner.Receiving;
using Bot.Runner.Tests.Doubles;

namespace Bot.Runner.Tests.Turns;

public sealed class PressTests : IAsyncLifetime, IDisposable
{
    private static readonly Command Yes = new(Trigger.Yes);
    private static readonly Command Menu = new(Trigger.Menu);

    private readonly Bench bench = new();
    private readonly List<Input.Press> presses = [];

    // "ask" shows two buttons, "go" goes to another place in silence, anything else changes nothing.
    public Task InitializeAsync() => bench.Start(Script.Of((place, input, _, _) =>
    {
        if (input is Input.Press press)
        {
            presses.Add(press);
        }

        return input switch
        {
            Input.Text { Value: "ask" } => new Turn(place, [Script.Say("?", Yes, Menu)]),
            Input.Text { Value: "go" } => new Turn(Script.Counted(Script.CountOf(place) + 1), [Script.Say("!")]),
            _ => new Turn(place, [Script.Say(".")]),
        };
    }));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Press_OnItsScreen_IsFreshAndThenUsed()
    {
        var token = await Ask(1, "Yes");

        await bench.Receive(1, new Incoming.Press(token));
        await bench.Receive(1, new Incoming.Press(token));

        Assert.Equal([new(ButtonState.Fresh, Yes, "Анна"), new Input.Press(ButtonState.Used, Yes, "Анна")], presses);
    }

    [Fact]
    public async Task Press_TwiceInOneBatch_ActsOnce()
    {
        var token = await Ask(1, "Yes");

        await bench.Runner.Receive(
            [bench.Of(1, new Incoming.Press(token)), bench.Of(1, new Incoming.Press(token))], default);
        await bench.Runner.Idle(default);

        Assert.Equal([ButtonState.Fresh, ButtonState.Used], presses.Select(press => press.State));
    }

    [Fact]
    public async Task Press_UsedAndUnderAnEarlierScreen_IsUsed()
    {
        var token = await Ask(1, "Yes");
        await bench.Receive(1, new Incoming.Press(token));
        await Ask(1, "Yes");

        await bench.Receive(1, new Incoming.Press(token));

        Assert.Equal(ButtonState.Used, presses[^1].State);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("go")]
    public async Task Press_UnderAnEarlierScreen_IsOutdatedWhenItActs(string then)
    {
        var (yes, menu) = (await Ask(1, "Yes"), bench.Sender.Given[^1].Buttons[0][1].Token);
        await bench.Typed(1, then);

        await bench.Receive(1, new Incoming.Press(yes));
        await bench.Receive(1, new Incoming.Press(menu));
        await bench.Receive(1, new Incoming.Press(menu));

        Assert.Equal(
            [
                new(ButtonState.Outdated, Yes, "Анна"), new(ButtonState.Fresh, Menu, "Анна"),
                new Input.Press(ButtonState.Fresh, Menu, "Анна"),
            ],
            presses);
    }

    [Fact]
    public async Task Press_AfterATextThatChangedNothing_IsStillFresh()
    {
        var token = await Ask(1, "Yes");
        await bench.Typed(1, "hm");

        await bench.Receive(1, new Incoming.Press(token));

        Assert.Equal(ButtonState.Fresh, Assert.Single(presses).State);
    }

    [Fact]
    public async Task Press_OfAnotherChatOrNoButton_IsForeignAndTellsNothing()
    {
        var token = await Ask(1, "Yes");

        await bench.Receive(2, new Incoming.Press(token));
        await bench.Receive(1, new Incoming.Press("made-up"));
        await bench.Receive(1, new Incoming.Press(token));

        Assert.Equal(
            [
                new(ButtonState.Foreign, null, "Анна"), new(ButtonState.Foreign, null, "Анна"),
                new Input.Press(ButtonState.Fresh, Yes, "Анна"),
            ],
            presses);
    }

    [Fact]
    public async Task Press_TurnFails_TokenIsNotSpent()
    {
        var token = await Ask(1, "Yes");
        await bench.Stop();
        await bench.Start(Script.Says(input => input is Input.Failed ? "sorry" : throw new FormatException("no")));
        await bench.Receive(1, new Incoming.Press(token));

        Assert.False((await bench.Store.LoadButton(token))!.Used);
    }

    private async Task<string> Ask(long chat, string label)
    {
        var before = bench.Sender.Given.Count;
        await bench.Typed(chat, "ask");
        await bench.Sender.Reached(before + 1);
        var letter = bench.Sender.Given.Last(letter => letter.Text == "?");
        var token = letter.Buttons[0].Single(button => button.Label == label).Token;
        Assert.Equal(22, token.Length);
        return token;
    }
}
