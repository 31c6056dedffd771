using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;
using Bot.Conversations.Places;

namespace Bot.Conversations.Invitations;

/// <summary>A yes or a no is awaited before something is done that cannot be taken back.</summary>
internal static class Agreements
{
    public static Turn Yes(Talk talk, Command command) => Asked(talk) switch
    {
        { Trigger: Trigger.Start } => Entrance.Agree(talk, command),
        { Trigger: Trigger.Forget } => Forgetting.Done(talk),
        var asked => Withdrawing.Done(talk, asked.Argument),
    };

    public static Turn No(Talk talk, Command command)
    {
        var left = talk with { Place = new Place.Idle() };
        return Turns.Prefaced(Menus.Show(left, new Command(Trigger.Menu)), talk.T(Asked(talk).Trigger switch
        {
            Trigger.Start => "invitation.notTaken",
            Trigger.Forget => "forget.kept",
            _ => "withdraw.kept",
        }));
    }

    public static Turn AskAgain(Talk talk, Command command) =>
        Turns.Prefaced(Screen(talk), talk.T("agree.answerFirst"));

    /// <summary>The question that is open; the menu when there is nothing to ask any more.</summary>
    public static Turn Screen(Talk talk)
    {
        var asked = Asked(talk);
        var screen = asked.Trigger switch
        {
            Trigger.Start => Entrance.Second(talk, talk.View.Invitation),
            Trigger.Forget => Forgetting.Question(talk),
            _ => Withdrawing.Question(talk, asked.Argument),
        };
        return screen switch
        {
            null => Withdrawing.Gone(talk),
            { Rows.Count: 0 } => Talk.To(new Place.Idle(), screen),
            _ => talk.Stay(screen),
        };
    }

    /// <summary>Whoever asks for something else is asked no more: a «да» under another screen means that one.</summary>
    public static Turn Leave(Talk talk, Command command)
    {
        var left = talk with { Place = new Place.Idle() };
        return Transitions.Find(PlaceKind.Idle, command.Trigger).Answer(left, command);
    }

    private static Command Asked(Talk talk) => ((Place.Agreeing)talk.Place).Asked;
}
