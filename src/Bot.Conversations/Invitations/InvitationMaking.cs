using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>A coordinator makes a way in, step by step or in one sentence: where, as what, for whom.</summary>
internal static class InvitationMaking
{
    public static Turn Show(Talk talk, Command command)
    {
        if (!Authority.Any(talk))
        {
            return PeopleScreen.Refused(talk);
        }

        return command.Argument switch
        {
            null or "" => Where(talk, new Place.Inviting(null, null)),
            "list" or "списком" or "by list" => BulkInviting.Ask(talk),
            var words => Step(talk, new Place.Inviting(null, null), InvitationRequest.Read(words)),
        };
    }

    /// <summary>Words where a unit, a role or a name is awaited.</summary>
    public static Turn Words(Talk talk, Command command)
    {
        var place = (Place.Inviting)talk.Place;
        var words = command.Argument ?? "";
        return place switch
        {
            { Unit: null } => Step(talk, place, InvitationRequest.Read(words)),
            { Role: null } => InvitationRequest.Read(words) is { Role: not null } request
                ? Step(talk, place, request with { Unit = null })
                : Turns.Prefaced(Again(talk), talk.T("invite.whichRole")),
            _ => Step(talk, place, InvitationRequest.ReadName(words)),
        };
    }

    /// <summary>«Без имени».</summary>
    public static Turn Nameless(Talk talk, Command command) =>
        talk.Place is Place.Inviting { Unit: { } unit, Role: { } role } place && talk.Catalog.Unit(unit) is { } found
            ? Make(talk, place, found, role, new InvitationRequest(null, null, null, null))
            : Again(talk);

    public static Turn AskAgain(Talk talk, Command command) => Again(talk);

    /// <summary>The screen of the step that is open.</summary>
    public static Turn Again(Talk talk) =>
        Step(talk, (Place.Inviting)talk.Place, new InvitationRequest(null, null, null, null));

    private static Turn Step(Talk talk, Place.Inviting place, InvitationRequest asked)
    {
        if (place.Unit is null && asked.Unit is null)
        {
            return Where(talk, place);
        }

        IReadOnlyList<Unit> alike = [];
        var unit = place.Unit is { } known
            ? talk.Catalog.Unit(known)
            : Authority.Find(talk, asked.Unit!, out alike);
        if (unit is null)
        {
            return alike.Count > 0
                ? Talk.To(place, Alike(talk, asked, alike))
                : Turns.Prefaced(Where(talk, place), talk.T("people.unknown", ("words", Labels.Cut(asked.Unit!, 60))));
        }

        var at = place with { Unit = unit.Id, Role = place.Role ?? asked.Role };
        return at.Role is not { } role ? Talk.To(at, AsWhat(talk, unit))
            : asked.Name is null && asked.Hours is null ? Talk.To(at, ForWhom(talk, at, unit, role))
            : Make(talk, at, unit, role, asked);
    }

    private static Turn Where(Talk talk, Place.Inviting place)
    {
        var units = Authority.Tops(talk).SelectMany(top => Authority.Below(talk, top)).Distinct().ToList();
        if (units is [var only])
        {
            return Talk.To(place with { Unit = only.Id }, AsWhat(talk, only));
        }

        var screen = talk.Screen("invite.where", ("sample", units[^1].ShortName));
        var rows = units.Count > PeopleScreen.MostButtons
            ? []
            : units.Select(unit => talk.Invite(unit)).Chunk(2);
        return Talk.To(place, rows
            .Aggregate(screen, (shown, row) => shown.With(row))
            .With(talk.Button("inviteList", Trigger.Invite, "list"), talk.Button("menu", Trigger.Menu)));
    }

    private static Screen Alike(Talk talk, InvitationRequest asked, IReadOnlyList<Unit> alike) => alike.Aggregate(
        talk.Screen(
            "unit.alike", ("name", asked.Unit!), ("units", string.Join(", ", alike.Select(unit => unit.Name)))),
        (shown, unit) => shown.With(talk.Invite(unit, asked.Role)));

    private static Screen AsWhat(Talk talk, Unit unit) => talk
        .Screen("invite.role", ("unit", unit.Name))
        .With(
            talk.Invite("invite.asRespondent", unit, Role.Respondent),
            talk.Invite("invite.asCoordinator", unit, Role.Coordinator))
        .With(talk.Invite("invite.asViewer", unit, Role.Viewer), talk.Button("menu", Trigger.Menu));

    private static Screen ForWhom(Talk talk, Place.Inviting place, Unit unit, Role role)
    {
        var screen = talk.Screen("invite.name", ("unit", unit.Name), ("role", Roles.Name(talk, role)))
            .With(talk.Button("nameless", Trigger.Skip), talk.Button("menu", Trigger.Menu));
        return place switch
        {
            { Instead: { } no } when Withdrawing.At(talk, no) is { } left =>
                screen.After(talk.T("replace.whom", ("name", left.Name))),
            { Deputy: true } => screen.After(talk.T("handover.how")),
            _ => screen,
        };
    }

    private static Turn Make(Talk talk, Place.Inviting place, Unit unit, Role role, InvitationRequest asked)
    {
        if (Fault(talk, unit, role, asked) is { } fault)
        {
            return Talk.To(place, ForWhom(talk, place, unit, role).After(fault));
        }

        var leaving = place.Instead is { } no ? Withdrawing.At(talk, no) : null;
        if (place.Instead is not null && leaving is null)
        {
            return Talk.To(new Place.Idle(), talk.Screen("withdraw.gone").With(talk.Button("people", Trigger.People)));
        }

        var token = talk.View.Tokens[0];
        var made = new Invitation(
            Invitation.KeyOf(token), role, unit.Id,
            talk.Now.AddHours(asked.Hours ?? InvitationLimits.DefaultHours), null)
        {
            Name = asked.Name, By = talk.Person.Id,
        };
        var before = leaving is null ? [] : Withdrawing.Effects(talk, leaving);
        var screen = InvitationScreen.Of(talk, made, token, unit);
        if (leaving is not null)
        {
            screen = Withdrawing.WaysGone(talk, leaving, screen)
                .After(talk.T("replace.done", ("name", leaving.Name), ("unit", unit.Name)));
        }

        if (place.Deputy)
        {
            screen = screen with { Text = screen.Text + "\n\n" + talk.T("handover.stays") };
            screen = screen.With(talk.Button("stepDown", Trigger.Withdraw, "own " + unit.Id));
        }

        var turn = Talk.To(
            new Place.Idle(), screen.With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu)),
            [.. before, new Effect.Invite(made)]);
        return turn with { Effects = [.. turn.Effects, .. InvitationScreen.Picture(talk, made, token, unit)] };
    }

    private static string? Fault(Talk talk, Unit unit, Role role, InvitationRequest asked)
    {
        var open = talk.View.People.Invitations.FirstOrDefault(each =>
            asked.Name is not null && each.Unit == unit.Id && each.Role == role && each.Expires > talk.Now &&
            string.Equals(each.Name, asked.Name, StringComparison.OrdinalIgnoreCase));
        return asked switch
        {
            { Hours: < 1 or > InvitationLimits.LongestHours } =>
                talk.T("invite.hours", ("longest", InvitationLimits.LongestHours)),
            { Name.Length: > InvitationLimits.LongestName } =>
                talk.T("invite.nameTooLong", ("longest", InvitationLimits.LongestName)),
            _ when open is not null => talk.T(
                "invite.already", ("name", asked.Name!),
                ("until", Dates.Instant(talk.Catalog.OrganisationWith(unit.Id)!, open.Expires))),
            _ => null,
        };
    }

    private static Button Invite(this Talk talk, string key, Unit unit, Role role) =>
        new(talk.T(key), new Command(Trigger.Invite, $"{unit.Id} {role}"));

    private static Button Invite(this Talk talk, Unit unit, Role? role = null) => new(
        Labels.Cut(talk.T("button.invite", ("name", new Markup(unit.ShortName))), PeopleScreen.LongestLabel),
        new Command(Trigger.Invite, role is { } given ? $"{unit.Id} {given}" : unit.Id));
}
