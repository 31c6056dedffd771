using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Invitations;
using Bot.Conversations.Places;
using Bot.Conversations.Recommendations;
using Bot.Conversations.Registers;
using Bot.Conversations.Review;
using Bot.Conversations.Screens;
using Bot.Monitoring.Entries;
using Bot.Monitoring.People;

namespace Bot.Conversations.Dialogs;

/// <summary>The menu: only what the person can do is in it.</summary>
internal static class Menus
{
    public static Turn Show(Talk talk, Command command)
    {
        var waiting = talk.Place switch
        {
            Place.Unconfirmed unconfirmed => unconfirmed,
            Place.Idle idle => idle.Waiting as Place.Unconfirmed,
            _ => null,
        };
        var screen = Of(talk);
        return Talk.To(new Place.Idle(waiting), waiting is null ? screen : screen.After(Waits(talk, waiting)));
    }

    public static Turn NothingAsked(Talk talk, Command command) => Looking.Back(talk, command) ??
        (!Roles.Answers(talk) ? NothingHere(talk)
            : Filling.Shut(talk) is { } shut ? Turns.Prefaced(shut, talk.T("idle.notKept"))
            : talk.Stay(talk.Screen("idle.words")
                .With(talk.Button("fill", Trigger.Fill), talk.Button("menu", Trigger.Menu))));

    /// <summary>What is said to somebody who answers for nothing.</summary>
    public static Turn NothingHere(Talk talk) => talk.Stay(
        talk.Screen(talk.Person.Holdings.Count == 0 ? "menu.noRoles" : "idle.wordsNoEntry")
            .With(talk.Button("menu", Trigger.Menu)));

    private static Screen Of(Talk talk)
    {
        var lines = talk.Person.Holdings.Count == 0
            ? [talk.T("menu.noRoles")]
            : new[] { talk.T("menu.head") }.Concat(Roles.Held(talk)).Concat(Returned(talk));
        var screen = new Screen(string.Join('\n', lines), []);
        if (Roles.Answers(talk))
        {
            screen = (Filling.Takes(talk) ? screen.With(talk.Button("fill", Trigger.Fill)) : screen)
                .With(talk.Button("review", Trigger.Review), talk.Button("status", Trigger.Status));
        }

        if (talk.Person.Holdings.Count > 0)
        {
            screen = Roles.Coordinates(talk)
                ? screen.With(talk.Button("summary", Trigger.Summary), talk.Button("missing", Trigger.Missing))
                : screen.With(talk.Button("ownSummary", Trigger.Summary));
        }

        if (talk.Person.UnitsAs(Role.Coordinator).Any())
        {
            screen = screen.With(talk.Button("toReview", Trigger.ToReview));
        }

        if (Authority.Any(talk))
        {
            screen = screen.With(talk.Button("people", Trigger.People), talk.Button("inviteAny", Trigger.Invite));
        }

        if (Duties.Registers(talk.Catalog, talk.Person).Count > 0)
        {
            screen = screen.With(talk.Button("decisions", Trigger.Decisions));
        }

        if (Advising.Any(talk))
        {
            screen = screen.With(talk.Button("advice", Trigger.Advice));
        }

        return screen.With(talk.Button("help", Trigger.Help), talk.Button("settings", Trigger.Settings));
    }

    // What was returned waits for the person, and for nobody else.
    private static IEnumerable<string> Returned(Talk talk) => Filling.EntriesOf(talk.Catalog, talk.Person).Distinct()
        .Where(key => talk.EntryOf(key).State == EntryState.Returned)
        .Select(talk.Open)
        .Select(open => talk.T(
            "menu.returned", ("unit", open.Unit.ShortName), ("name", open.Monitoring.ShortTitle),
            ("state", new Monitoring.Texts.Markup(Standing.Of(talk, open)!))));

    private static string Waits(Talk talk, Place.Unconfirmed waiting) =>
        talk.T("menu.waiting", ("row", talk.Open(waiting).Monitoring.RowOf(waiting.Question).No));
}
