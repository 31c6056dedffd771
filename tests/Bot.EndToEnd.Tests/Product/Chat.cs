using Bot.Sandbox;

namespace Bot.EndToEnd.Tests.Product;

/// <summary>One person's chat with the bot: what they do, and the next thing that they hear.</summary>
internal sealed class Chat(SandboxWorld world, SandboxUser person)
{
    private long heard;

    public long Id => person.Id;

    public SandboxUser Person => person;

    /// <summary>Every press of this person, for what became of them.</summary>
    public List<string> Queries { get; } = [];

    /// <summary>The number of the last message that this person wrote.</summary>
    public int LastWritten { get; private set; }

    public void Write(string text) => LastWritten = world.SendText(Id, text).MessageId;

    public async Task<string> Say(string text)
    {
        Write(text);
        return Plain(await Hear());
    }

    public async Task<string> Change(int message, string text)
    {
        world.EditText(Id, message, text);
        return Plain(await Hear());
    }

    public async Task<string> Send(string kind)
    {
        world.SendOther(Id, kind);
        return Plain(await Hear());
    }

    /// <summary>Presses the button with this label in the newest message that has it.</summary>
    public async Task<string> Press(string label)
    {
        var (message, button) = Shown(label);
        Queries.Add(world.Press(Id, message.Id, button.Data!).QueryId);
        return Plain(await Hear());
    }

    /// <summary>The newest message with a button of this label, and the button.</summary>
    public (SandboxMessage Message, SandboxButton Button) Shown(string label)
    {
        var found = world.Messages(Id).Messages.Where(message => message.From == "bot")
            .SelectMany(message => message.Buttons.SelectMany(row => row).Select(button => (message, button)))
            .LastOrDefault(pair => pair.button.Text == label);
        Assert.True(found.button is not null, $"No button «{label}» is shown.");
        return found;
    }

    /// <summary>The bot's next message, as it was sent.</summary>
    public async Task<SandboxMessage> Hear()
    {
        var message = await world.WaitForMessageAsync(Id, heard, one => one.From == "bot", Patience.Token());
        heard = message.Version;
        return message;
    }

    public async Task<string> Read() => Plain(await Hear());

    /// <summary>What the bot said in all.</summary>
    public IReadOnlyList<string> Said() =>
        [.. world.Messages(Id).Messages.Where(message => message.From == "bot").Select(Plain)];

    public static string Plain(SandboxMessage message) => message.Text.Replace('\u00a0', ' ');
}
