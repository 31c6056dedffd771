using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Invitations;
using Bot.Conversations.Machine;
using Bot.Conversations.Places;
using Bot.Conversations.Recommendations;
using Bot.Conversations.Registers;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;

namespace Bot.Conversations.Dialogs;

/// <summary>Help for where the person is, and answers to what cannot be taken here.</summary>
internal static class Helping
{
    public static Turn Show(Talk talk, Command command)
    {
        var kind = PlaceKinds.Of(talk.Place, talk.View.Person is null);
        if (talk.View.Person is not { } person)
        {
            return talk.Stay(talk.Screen("help." + kind));
        }

        var screen = talk.Place switch
        {
            Place.Idle => new Screen(string.Join('\n', Can(talk).Select(key => talk.T(key))), []),
            Place.Inspecting at when !Audience.Judges(talk, at.Entry) => talk.Screen("help.looking"),
            _ => talk.Screen(IsMeasured(talk) ? "help." + kind : "help.options"),
        };
        // Whoever looks for what he can do gets the menu of his chat as well: it may be older than his roles.
        return Turns.After(
            [CommandMenu.Offer(talk, person)],
            talk.Stay(Resume(talk, screen).With(talk.Button("menu", Trigger.Menu))));
    }

    // Nothing that the person cannot do is offered.
    private static IEnumerable<string> Can(Talk talk)
    {
        if (talk.Person.Holdings.Count == 0)
        {
            return ["menu.noRoles"];
        }

        var answers = Roles.Answers(talk);
        var takes = answers && Filling.Takes(talk);
        var judges = Authority.Any(talk);
        (bool May, string Key)[] lines =
        [
            (true, "help.Idle"), (takes, "help.fill"), (answers, "help.review"), (takes, "help.submit"),
            (answers && Filling.MaySayNothing(talk), "help.nothing"),
            (answers, "help.status"), (answers && Statuses.MayAsk(talk), "help.extend"), (true, "help.summary"),
            (Roles.Coordinates(talk), "help.missing"), (Roles.Coordinates(talk) && !judges, "help.card"),
            (judges, "help.judge"), (judges, "help.time"), (judges, "help.people"),
            (Duties.Registers(talk.Catalog, talk.Person).Count > 0, "help.decisions"),
            (Advising.Any(talk), "help.advice"), (true, "help.held"), (takes, "help.kept"),
        ];
        return lines.Where(line => line.May).Select(line => line.Key);
    }

    public static Turn UnknownCommand(Talk talk, Command command) => talk.Stay(
        Resume(talk, talk.Screen("unknown.command", ("command", command.Argument ?? "")))
            .With(talk.Button("menu", Trigger.Menu), talk.Button("help", Trigger.Help)));

    public static Turn NoEntryOpen(Talk talk, Command command) => Looking.Back(talk, command) ??
        (!Roles.Answers(talk) ? Menus.NothingHere(talk)
            : Filling.Shut(talk) ?? talk.Stay(talk.Screen("idle.noEntry")
                .With(talk.Button("fill", Trigger.Fill), talk.Button("menu", Trigger.Menu))));

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
