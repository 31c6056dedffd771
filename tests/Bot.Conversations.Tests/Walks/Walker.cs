using Bot.Conversations.Inputs;
using Bot.Monitoring;
using Bot.Monitoring.People;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Tests.Walks;

/// <summary>Walks a chat room step by step, with a witness beside it.</summary>
internal sealed class Walker
{
    private static readonly Holding[] Gifts =
    [
        new(Role.Respondent, "luga"), new(Role.Respondent, "tosno"), new(Role.Respondent, "luga"),
        new(Role.Coordinator, "leningrad-region"), new(Role.Viewer, "vyborg"), new(Role.Respondent, "leningrad-region"),
    ];

    private readonly ChatRoom room;
    private readonly Witness witness;

    public Walker(Catalog catalog, string language, bool early, Tally tally)
    {
        room = new ChatRoom(catalog)
        {
            Now = new DateTimeOffset(2021, early ? 3 : 4, early ? 31 : 2, 20, 0, 0, TimeSpan.FromHours(3)),
        };
        witness = new Witness(room, tally);
        for (var number = 1; number <= 12; number++)
        {
            room.Invite("t" + number, Gifts[number % Gifts.Length], room.Now.AddDays(number));
        }

        room.Invite("first", Gifts[0], room.Now.AddDays(7));
        room.Invite("second", new Holding(Role.Coordinator, "leningrad-region"), room.Now.AddDays(7));
        room.Invite("expired", Gifts[0], room.Now);
        Take(new Step("methodist", StepKind.Type, "/start first", 0));
        Take(new Step("methodist", StepKind.Type, "да", 0));
        Take(new Step("methodist", StepKind.Type, "/settings " + language, 0));
        Take(new Step("coordinator", StepKind.Type, "/start second", 0));
        Take(new Step("coordinator", StepKind.Type, "да", 0));
        Take(new Step("coordinator", StepKind.Type, "/settings " + language, 0));
    }

    public void Take(Step step)
    {
        var chat = Cast.Chats[step.Who];
        if (step.Kind == StepKind.Wait)
        {
            room.Now = room.Now.AddHours(step.Number);
        }
        else if (step.Kind == StepKind.Revoke)
        {
            Revoke(chat);
        }
        else if (InputOf(chat, step) is { } input)
        {
            witness.See(chat, input);
        }
    }

    private void Revoke(long chat)
    {
        if (room.PersonOf(chat) is not null)
        {
            room.Revoke(chat);
        }
    }

    private Input? InputOf(long chat, Step step) => step.Kind switch
    {
        StepKind.Type => room.Typed(chat, step.Words),
        StepKind.Edit => room.TypedBy(chat) is > 0 and var typed
            ? room.EditOf(chat, step.Number % Math.Min(typed, 6), step.Words)
            : null,
        StepKind.Press => PressOf(room.ShownTo(chat), step.Number, ButtonState.Fresh),
        StepKind.PressEarlier => PressOf(
            [.. room.EverShownTo(chat).Where(button => !button.Command.ActsOnScreen)], step.Number, ButtonState.Fresh),
        StepKind.PressUsed => PressOf(room.EverShownTo(chat), step.Number, ButtonState.Used),
        StepKind.PressOutdated => PressOf(room.EverShownTo(chat), step.Number, ButtonState.Outdated),
        StepKind.PressForeign => new Input.Press(ButtonState.Foreign, null, "Имя"),
        StepKind.Attach => new Input.Attachment(step.Number % 2 == 0 ? "document" : "voice")
        {
            File = step.Number % 2 == 0 ? new ReportFile("id", "акт.pdf", null) : null,
        },
        StepKind.Fail => new Input.Failed(),
        StepKind.Group => new Input.InGroup(),
        _ => new Input.Reach(step.Number % 2 == 0),
    };

    private static Input.Press? PressOf(IReadOnlyList<Effects.Button> buttons, int number, ButtonState state) =>
        buttons.Count == 0 ? null : new Input.Press(state, buttons[^(1 + (number % buttons.Count))].Command, "Имя");
}
