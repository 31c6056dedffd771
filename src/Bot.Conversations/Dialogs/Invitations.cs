using Bot.Conversations.Effects;
using Bot.Conversations.Entries;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.People;

namespace Bot.Conversations.Dialogs;

/// <summary>The way in: an invitation, consent, and at once the first task.</summary>
internal static class Invitations
{
    public static Turn Open(Talk talk, Command command)
    {
        if (command.Argument is null)
        {
            return talk.View.Person is null ? Stranger(talk, command) : Menus.Show(talk, command);
        }

        if (Refusal(talk, talk.View.Invitation) is { } refusal)
        {
            return talk.Stay(talk.Screen(refusal));
        }

        var invitation = talk.View.Invitation!;
        return talk.View.Person is null
            ? Talk.To(new Place.Consenting(invitation.Key, invitation.Role, invitation.Unit), Consent(talk, invitation))
            : Join(talk, invitation);
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

    private static string? Refusal(Talk talk, Invitation? invitation) => invitation switch
    {
        null => "invitation.unknown",
        { UsedBy: { } person } when person == talk.View.Chat => "invitation.usedByYou",
        { UsedBy: not null } => "invitation.used",
        _ when invitation.Expires <= talk.Now => "invitation.expired",
        _ when talk.Catalog.Unit(invitation.Unit) is null => "invitation.unknown",
        _ => null,
    };

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
        var join = new Effect.Join(
            invitation.Key, talk.View.Chat, talk.Sender, holding, talk.T("consent.version"), talk.Now);
        var held = talk.View.Person?.Holdings ?? [];
        var person = new Person(talk.View.Chat, talk.Sender, talk.Language, [.. held, holding]);
        var view = talk.View with { Person = person, Invitation = null };
        var inside = talk with { Place = new Place.Idle(), View = view };
        // Somebody known may come into an entry that others have begun, which this turn has not seen.
        var next = invitation.Role == Role.Respondent && talk.View.Person is null
            ? Filling.Open(inside, new Command(Trigger.Fill))
            : Menus.Show(inside, new Command(Trigger.Menu));
        var welcome = talk.T(
            "welcome", ("role", Roles.Name(talk, invitation.Role)), ("unit", talk.Catalog.Unit(invitation.Unit)!.Name));
        return Turns.Prefaced(next, welcome, join);
    }
}
