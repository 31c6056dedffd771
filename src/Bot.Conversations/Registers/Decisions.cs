using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Registers;

namespace Bot.Conversations.Registers;

/// <summary>Decisions and road maps: the list, and one of them opened.</summary>
internal static class Decisions
{
    public static Turn Show(Talk talk, Command command)
    {
        var registers = Duties.Registers(talk.Catalog, talk.Person);
        if (registers.Count == 0)
        {
            return Leave(talk, talk.Screen("decisions.none").With(talk.Button("menu", Trigger.Menu)));
        }

        var request = DecisionRequest.Read(talk.Catalog, talk.Person, command.Argument);
        if (request is { Register: { } register, Decision: { } decision })
        {
            var parts = request.Rest.Split(' ');
            return Open(talk, register, decision, parts[0], parts.Length > 1 ? parts[1] : null);
        }

        var list = List(talk, request.Register ?? registers[0], request);
        return Leave(talk, request.Rest.Length == 0
            ? list
            : list.After(talk.T("decisions.unknown", ("words", request.Rest))));
    }

    /// <summary>Words at the menu may name a decision.</summary>
    public static Turn Words(Talk talk, Command command) =>
        DecisionRequest.Read(talk.Catalog, talk.Person, command.Argument) is { Decision: not null, Rest: "" }
            ? Show(talk, command)
            : Menus.NothingAsked(talk, command);

    /// <summary>From a decision back to the list.</summary>
    public static Turn Back(Talk talk, Command command) => Show(talk, new Command(
        Trigger.Decisions, talk.Place is Place.Deciding deciding ? deciding.Register : null));

    /// <summary>Opens one: a report is awaited where the person has to give one, else it is only shown.</summary>
    public static Turn Open(Talk talk, Register register, Decision decision, string? party, string? unit)
    {
        var open = OpenDecision.Of(talk, register, decision, party, unit);
        var screen = DecisionCard.Of(talk, open);
        return open.Duties.Count == 0 ? Leave(talk, screen) : Talk.To(open.Place, screen);
    }

    // Words typed under a list must not become the report on the decision that was open before.
    private static Turn Leave(Talk talk, Screen screen) =>
        Talk.To(talk.Place is Place.Deciding ? new Place.Idle() : talk.Place, screen);

    private static Screen List(Talk talk, Register register, DecisionRequest request)
    {
        var organisation = talk.Catalog.OrganisationOf(register);
        var report = RegisterReport.Compute(
            register, organisation, talk.View.Reports, OpenDecision.Today(talk, organisation));
        var duties = Duties.Of(talk.Catalog, talk.Person, register).ToList();
        var oversees = Duties.Oversees(talk.Catalog, talk.Person, register);
        var own = !oversees || (request.Own && duties.Count > 0);
        var screen = own
            ? DecisionList.Own(talk, report, duties, request.From)
            : DecisionList.Watched(talk, report, request.From);
        var others = Duties.Registers(talk.Catalog, talk.Person).Where(each => each.Id != register.Id).ToList();
        foreach (var other in others)
        {
            screen = screen.With(new Button(other.ShortTitle, new Command(Trigger.Decisions, other.Id)));
        }

        var menu = talk.Button("menu", Trigger.Menu);
        screen = !oversees || duties.Count == 0 ? screen.With(menu)
            : own ? screen.With(talk.Button("decisions", Trigger.Decisions, register.Id), menu)
            : screen.With(new Button(
                talk.T("button.ownDecisions"),
                new Command(Trigger.Decisions, DecisionRequest.Written(register, true, 1))), menu);
        var words = string.Join(", ", others.Select(each => "/decisions " + each.Id));
        return others.Count == 0
            ? screen
            : screen with { Text = screen.Text + "\n\n" + talk.T("decisions.others", ("registers", words)) };
    }
}
