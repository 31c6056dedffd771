using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;

namespace Bot.Conversations.Dialogs;

/// <summary>Help for where the person is, and answers to what cannot be taken here.</summary>
internal static class Helping
{
    public static Turn Show(Talk talk, Command command)
    {
        var kind = PlaceKinds.Of(talk.Place, talk.View.Person is null);
        var screen = IsMeasured(talk) ? talk.Screen("help." + kind) : talk.Screen("help.options");
        return talk.Stay(talk.View.Person is null
            ? screen
            : Resume(talk, screen).With(talk.Button("menu", Trigger.Menu)));
    }

    public static Turn UnknownCommand(Talk talk, Command command) => talk.Stay(
        Resume(talk, talk.Screen("unknown.command", ("command", command.Argument ?? "")))
            .With(talk.Button("menu", Trigger.Menu), talk.Button("help", Trigger.Help)));

    public static Turn NoEntryOpen(Talk talk, Command command) => Looking.Back(talk, command) ?? (Roles.Answers(talk)
        ? !Entries.Filling.Any(talk) ? Menus.NothingOpen(talk) : talk.Stay(talk.Screen("idle.noEntry")
            .With(talk.Button("fill", Trigger.Fill), talk.Button("menu", Trigger.Menu)))
        : Menus.NothingHere(talk));

    public static Turn Attachment(Talk talk)
    {
        var key = PlaceKinds.Of(talk.Place, talk.View.Person is null) == PlaceKind.Asking && IsMeasured(talk)
            ? "attachment.asking"
            : "attachment";
        return talk.View.Person is null ? talk.Stay(talk.Screen("stranger")) : talk.Stay(talk.Screen(key));
    }

    private static bool IsMeasured(Talk talk) => talk.Place is not Place.Asking asking ||
        talk.Open(asking).Question(asking.Question).IsMeasured;

    /// <summary>The button back to the question, when one is open.</summary>
    public static Screen Resume(Talk talk, Screen screen) =>
        talk.Place switch
        {
            Place.Inside or Place.Idle { Waiting: Place.Inside } => screen.With(talk.Button("resume", Trigger.Fill)),
            Place.Deciding here => screen.With(new Button(
                talk.T("button.decision", ("id", here.Decision)),
                new Command(Trigger.Decisions, $"{here.Register} {here.Decision} {here.Party} {here.Unit}".TrimEnd()))),
            _ => screen,
        };
}
