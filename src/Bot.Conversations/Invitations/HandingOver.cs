using System.Globalization;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>A coordinator invites a deputy into his own unit, and lays his role down when he wants to.</summary>
internal static class HandingOver
{
    public static Turn Show(Talk talk, Command command)
    {
        var own = Own(talk);
        if (own.Count == 0)
        {
            return PeopleScreen.Refused(talk);
        }

        var named = command.Argument is { } words ? Named(talk, own, words) : own;
        return named is [var unit]
            ? InvitationMaking.Again(talk with
            {
                Place = new Place.Inviting(unit.Id, Role.Coordinator) { Deputy = true },
            })
            : talk.Stay(Which(talk, "handover.which", own, "button.handOverOf", Trigger.HandOver, ""));
    }

    /// <summary>«Снять с себя роль»: asked first, and refused where nobody would be left.</summary>
    public static Turn StepDown(Talk talk, string words)
    {
        var own = Own(talk);
        var named = words.Length > 0 ? Named(talk, own, words) : own;
        if (named is not [var unit])
        {
            return talk.Stay(Which(talk, "stepDown.which", own, "button.stepDownOf", Trigger.Withdraw, "own "));
        }

        var member = talk.View.People.In(unit.Id, Role.Coordinator)
            .FirstOrDefault(each => each.Person == talk.Person.Id);
        if (member is null)
        {
            return Withdrawing.Gone(talk);
        }

        if (!SomebodyElse(talk, unit.Id))
        {
            return talk.Stay(talk.Screen("stepDown.alone", ("unit", unit.Name))
                .With(talk.Button("handOver", Trigger.HandOver), talk.Button("menu", Trigger.Menu)));
        }

        var asked = new Command(Trigger.Withdraw, member.No.ToString(CultureInfo.InvariantCulture));
        return Talk.To(new Place.Agreeing(asked), Withdrawing.Question(talk, asked.Argument)!);
    }

    public static Turn SteppedDown(Talk talk, Member member)
    {
        if (!SomebodyElse(talk, member.Holding.Unit))
        {
            return StepDown(talk with { Place = new Place.Idle() }, member.Holding.Unit);
        }

        var left = talk.Person.Holdings.Where(holding => holding != member.Holding);
        var inside = talk with
        {
            Place = new Place.Idle(),
            View = talk.View with { Person = talk.Person with { Holdings = [.. left] } },
        };
        var done = talk.T(
            "stepDown.done", ("role", Roles.Name(talk, member.Holding.Role)),
            ("unit", talk.Catalog.Unit(member.Holding.Unit)!.Name));
        return Turns.Prefaced(
            Menus.Show(inside, new Command(Trigger.Menu)), done,
            new Effect.Withdraw(member.No, talk.Person.Id), CommandMenu.Offer(inside, inside.Person));
    }

    private static bool SomebodyElse(Talk talk, string unit) => new Roster(
        [.. talk.View.People.Members.Where(member => member.Person != talk.Person.Id)], [])
        .CoordinatorsOf(talk.Catalog, unit).Count > 0;

    private static List<Unit> Own(Talk talk) =>
        [.. talk.Person.UnitsAs(Role.Coordinator).Select(unit => talk.Catalog.Unit(unit)).OfType<Unit>()];

    private static List<Unit> Named(Talk talk, List<Unit> own, string words) =>
        Authority.Find(talk, words, out _) is { } unit ? [.. own.Where(each => each.Id == unit.Id)] : [];

    private static Screen Which(
        Talk talk, string text, List<Unit> own, string label, Trigger trigger, string before) => own
        .Aggregate(talk.Screen(text), (shown, unit) => shown.With(new Button(
            Labels.Cut(talk.T(label, ("name", new Markup(unit.ShortName))), PeopleScreen.LongestLabel),
            new Command(trigger, before + unit.Id))))
        .With(talk.Button("menu", Trigger.Menu));
}
