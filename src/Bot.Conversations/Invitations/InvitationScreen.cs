using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Screens;
using Bot.Monitoring.Documents;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>A way in as it is handed on: the link, the code for whom it does not open, and the same as a
/// picture.</summary>
internal static class InvitationScreen
{
    public static Screen Of(Talk talk, Invitation made, string token, Unit unit)
    {
        var who = made.Name is { } name ? talk.T("invite.for", ("name", name)) : "";
        var head = talk.T(
            "invite.made", ("unit", unit.Name), ("role", Roles.Name(talk, made.Role)),
            ("for", new Markup(who)));
        var link = talk.View.LinkStart is { } start ? talk.T("invite.link", ("link", start + token)) + "\n" : "";
        var until = Dates.Instant(talk.Catalog.OrganisationWith(unit.Id)!, made.Expires);
        var code = talk.T(link.Length > 0 ? "invite.code" : "invite.codeOnly", ("code", token));
        return new Screen($"{head}\n\n{link}{code}\n\n{talk.T("invite.until", ("until", until))}", []);
    }

    /// <summary>The picture of the link; nothing while there is no link.</summary>
    public static IEnumerable<Effect> Picture(Talk talk, Invitation made, string token, Unit unit) =>
        talk.View.LinkStart is { } start
            ?
            [
                new Effect.Send(
                    new Document.Code(talk.T("invite.file") + "-" + unit.Id + ".png", start + token),
                    talk.T(
                        "invite.picture", ("unit", new Markup(unit.Name)),
                        ("role", new Markup(Roles.Name(talk, made.Role))))),
            ]
            : [];
}
