using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.People;

namespace Bot.Conversations.Invitations;

/// <summary>The way in: an invitation, consent, and at once the first task. Whoever is in already is first shown what
/// another invitation gives.</summary>
internal static class Entrance
{
    public static Turn Open(Talk talk, Command command)
    {
        if (command.Argument is null)
        {
            return talk.View.Person is { } known
                ? Turns.After([CommandMenu.Offer(talk, known)], Menus.Show(talk, command))
                : Stranger(talk, command);
        }

        if (Refusal(talk, talk.View.Invitation) is { } refusal)
        {
            return talk.Stay(talk.Screen(refusal));
        }

        var invitation = talk.View.Invitation!;
        return talk.View.Person switch
        {
            null => Talk.To(
                new Place.Consenting(invitation.Key, invitation.Role, invitation.Unit), Consent(talk, invitation)),
            var person when person.Holdings.Contains(new Holding(invitation.Role, invitation.Unit)) =>
                talk.Stay(talk.Screen("invitation.held", What(talk, invitation))),
            _ => Talk.To(new Place.Agreeing(new Command(Trigger.Start, invitation.Key)), Second(talk, invitation)),
        };
    }

    /// <summary>A stranger may only come in.</summary>
    public static Turn Stranger(Talk talk, Command command) => talk.Stay(talk.Screen("stranger"));

    public static Turn Agree(Talk talk, Command command) =>
        talk.View.Invitation is { } invitation && Refusal(talk, invitation) is null
            ? Join(talk, invitation)
            : Talk.To(new Place.Idle(), talk.Screen(Refusal(talk, talk.View.Invitation)!));

    public static Turn Decline(Talk talk, Command command) =>
        Talk.To(new Place.Idle(), talk.Screen("consent.declined"));

    public static Turn AskAgain(Talk talk, Command command) =>
        talk.Stay(Consent(talk, talk.View.Invitation).After(talk.T("consent.answerFirst")));

    /// <summary>What another invitation gives to somebody who is in already.</summary>
    public static Screen Second(Talk talk, Invitation? invitation) =>
        invitation is null || Refusal(talk, invitation) is not null
            ? talk.Screen(Refusal(talk, invitation)!)
            : talk.Screen("invitation.second", What(talk, invitation))
                .With(talk.Button("acceptInvitation", Trigger.Yes), talk.Button("notAccept", Trigger.No));

    private static string? Refusal(Talk talk, Invitation? invitation) => invitation switch
    {
        null => "invitation.unknown",
        { UsedBy: { } person } when person == talk.View.Chat => "invitation.usedByYou",
        { UsedBy: not null } => "invitation.used",
        { By: { } maker } when maker == talk.View.Chat => "invitation.own",
        _ when invitation.Expires <= talk.Now => "invitation.expired",
        _ when talk.Catalog.Unit(invitation.Unit) is null => "invitation.unknown",
        _ => null,
    };

    private static (string Name, object Value)[] What(Talk talk, Invitation invitation) =>
    [
        ("role", Roles.Name(talk, invitation.Role)),
        ("unit", talk.Catalog.Unit(invitation.Unit)?.Name ?? invitation.Unit),
    ];

    private static Screen Consent(Talk talk, Invitation? invitation)
    {
        var (role, unit) = invitation is not null
            ? (invitation.Role, invitation.Unit)
            : talk.Place is Place.Consenting here ? (here.Role, here.Unit) : (Role.Viewer, "");
        return talk
            .Screen("consent", ("role", Roles.Name(talk, role)), ("unit", talk.Catalog.Unit(unit)?.Name ?? unit))
            .With(talk.Button("agree", Trigger.Yes), talk.Button("decline", Trigger.No));
    }

    private static Turn Join(Talk talk, Invitation invitation)
    {
        var holding = new Holding(invitation.Role, invitation.Unit);
        var name = talk.Sender.Length > 0 ? talk.Sender : talk.View.Person?.Name ?? "";
        var join = new Effect.Join(
            invitation.Key, talk.View.Chat, name, holding, talk.T("consent.version"), talk.Now);
        var held = talk.View.Person?.Holdings ?? [];
        var person = new Person(talk.View.Chat, name, talk.Language, [.. held, holding]);
        var view = talk.View with { Person = person, Invitation = null };
        var inside = talk with { Place = new Place.Idle(), View = view };
        // Somebody known may come into an entry that others have begun, which this turn has not seen.
        var next = invitation.Role == Role.Respondent && talk.View.Person is null
            ? Filling.Open(inside, new Command(Trigger.Fill))
            : Menus.Show(inside, new Command(Trigger.Menu));
        var welcome = talk.T("welcome", What(talk, invitation));
        return Turns.Prefaced(next, welcome, join, CommandMenu.Offer(inside, person));
    }
}
