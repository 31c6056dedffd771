using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>«/forget»: a person takes himself out. What he answered stays, without his name.</summary>
internal static class Forgetting
{
    public static Turn Ask(Talk talk, Command command) =>
        Talk.To(new Place.Agreeing(new Command(Trigger.Forget)), Question(talk));

    public static Screen Question(Talk talk)
    {
        var roles = talk.Person.Holdings.Select(holding => talk.T(
            "forget.role", ("role", Roles.Name(talk, holding.Role)),
            ("unit", talk.Catalog.Unit(holding.Unit)?.Name ?? holding.Unit)));
        return new Screen(
            string.Join('\n', [talk.T("forget.what"), .. roles, "", talk.T("forget.sure")]),
            [[talk.Button("delete", Trigger.Yes), talk.Button("keep", Trigger.No)]]);
    }

    public static Turn Done(Talk talk)
    {
        var goodbye = Talk.To(new Place.Idle(), talk.Screen("forget.done"));
        return goodbye with
        {
            Effects =
            [
                .. Vacated(talk), new Effect.Offer(talk.Person.Id, []), new Effect.Forget(talk.Person.Id),
                .. goodbye.Effects,
            ],
        };
    }

    // Whoever is above has to know that nobody answers there, or leads it, any more. The name is not told: it is
    // being forgotten.
    private static IEnumerable<Effect> Vacated(Talk talk)
    {
        var left = new Roster(
            [.. talk.View.People.Members.Where(member => member.Person != talk.Person.Id)], []);
        foreach (var holding in talk.Person.Holdings.Where(holding =>
            holding.Role != Role.Viewer && !left.In(holding.Unit, holding.Role).Any()))
        {
            foreach (var told in left.CoordinatorsOf(talk.Catalog, holding.Unit))
            {
                yield return Notice(talk, told, holding);
            }
        }
    }

    private static Effect.Notify Notice(Talk talk, Member told, Holding holding)
    {
        var unit = talk.Catalog.Unit(holding.Unit)!;
        var theirs = talk with
        {
            View = talk.View with { Person = new Person(told.Person, told.Name, told.Language, []) },
        };
        var key = holding.Role == Role.Respondent ? "forget.noRespondent" : "forget.noCoordinator";
        return new Effect.Notify(told.Person, theirs.T(key, ("unit", unit.Name)),
        [
            [
                new Button(
                    Labels.Cut(theirs.T("button.invite", ("name", new Markup(unit.ShortName))),
                        PeopleScreen.LongestLabel),
                    new Command(Trigger.Invite, unit.Id)),
            ],
        ]);
    }
}
