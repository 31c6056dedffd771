using System.Globalization;
using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.People;
using Bot.Monitoring.Recommendations;

namespace Bot.Conversations.Recommendations;

/// <summary>Who handed a letter on to those it speaks to and does not go to (R58).</summary>
internal static class ForwardText
{
    /// <summary>What a unit has to hand on, or has been handed.</summary>
    public static IEnumerable<string> Of(Talk talk, AdviceRequest request)
    {
        foreach (var task in Tasks(talk, request))
        {
            if (task.Asks(request.Unit))
            {
                yield return "\n" + talk.T("forward.task", ("group", task.Group.Title));
                yield return talk.T("forward.state", ("state", State(talk, task, request.Unit)));
                yield return task.ProgressOf(request.Unit, talk.View.Reports).State == ForwardingState.Forwarded
                    ? talk.T("forward.thanks") + " " + talk.T("forward.correct")
                    : talk.T("forward.noTerm") + " " + talk.T("forward.how");
            }
            else if (task.Reaches(request.Unit))
            {
                yield return "\n" + talk.T(
                    task.HasArrived(request.Unit, talk.View.Reports) ? "forward.arrived" : "forward.confirm");
            }
        }
    }

    /// <summary>Who has confirmed and who has not, by name.</summary>
    public static IEnumerable<string> Overview(Talk talk, AdviceRequest request)
    {
        foreach (var task in Tasks(talk, request))
        {
            var all = task.Senders.Select(unit => task.ProgressOf(unit, talk.View.Reports)).ToList();
            var done = all.Count(each => each.State == ForwardingState.Forwarded);
            yield return "\n" + talk.T(
                "forward.overview", ("group", task.Group.Title), ("done", done), ("total", all.Count));
            foreach (var state in all.GroupBy(each => each.State).OrderByDescending(group => group.Key))
            {
                yield return talk.T(
                    "forward.units", ("state", Name(talk, state.Key)),
                    ("units", string.Join(", ", state.Select(each => Named(talk, each)))));
            }

            yield return talk.T("forward.noTerm");
        }
    }

    /// <summary>How far a unit is, in a line.</summary>
    public static string State(Talk talk, Forwarding task, Unit unit)
    {
        var progress = task.ProgressOf(unit, talk.View.Reports);
        return Counted(talk, progress) ?? Name(talk, progress.State) + Confirmed(talk, progress);
    }

    /// <summary>The same screen with the buttons that say so, for whoever may.</summary>
    public static Screen Buttons(Talk talk, AdviceRequest request, Screen screen)
    {
        if (!talk.Person.UnitsAs(Role.Respondent, Role.Coordinator).Contains(request.Unit.Id))
        {
            return screen;
        }

        foreach (var task in Tasks(talk, request))
        {
            var words = Written(task, request.Unit);
            var state = task.ProgressOf(request.Unit, talk.View.Reports).State;
            var forwarded = talk.Button("forwarded", Trigger.Forwarded, words);
            var received = talk.Button("received", Trigger.Received, words);
            screen = (task.Asks(request.Unit), state) switch
            {
                (true, ForwardingState.Unconfirmed) => screen.With(forwarded).With(received),
                (true, ForwardingState.Received) => screen.With(forwarded),
                (true, ForwardingState.Partly) => screen.With(forwarded).With(received),
                (true, ForwardingState.Forwarded) => screen.With(received),
                (false, _) when task.Reaches(request.Unit) && !task.HasArrived(request.Unit, talk.View.Reports) =>
                    screen.With(received),
                _ => screen,
            };
        }

        return screen;
    }

    /// <summary>The words of a button about one unit's task.</summary>
    public static string Written(Forwarding task, Unit unit) => $"{task.Campaign.Id} {task.Group.Id} {unit.Id}";

    private static IEnumerable<Forwarding> Tasks(Talk talk, AdviceRequest request) => request.Group is null
        ? Forwarding.Of(request.Campaign, talk.Catalog.OrganisationOf(request.Campaign))
        : [];

    private static string Name(Talk talk, ForwardingState state) => talk.T(state switch
    {
        ForwardingState.Forwarded => "forward.forwarded",
        ForwardingState.Partly => "forward.partly",
        ForwardingState.Received => "forward.received",
        _ => "forward.unconfirmed",
    });

    private static string Named(Talk talk, ForwardingProgress progress) => progress switch
    {
        { State: ForwardingState.Partly, Part: { } part, Whole: { } whole } => talk.T(
            "forward.unitPart", ("unit", progress.Unit.ShortName), ("part", Number(part)), ("whole", Number(whole))),
        _ => progress.Unit.ShortName,
    };

    private static string? Counted(Talk talk, ForwardingProgress progress) =>
        progress is { Part: { } part, Whole: { } whole }
            ? talk.T("forward.counted", ("part", Number(part)), ("whole", Number(whole))) + Confirmed(talk, progress)
            : null;

    private static string Confirmed(Talk talk, ForwardingProgress progress) => progress.Receivers == 0
        ? ""
        : talk.T("forward.confirmed", ("count", progress.Confirmed), ("of", progress.Receivers));

    private static string Number(decimal value) => value.ToString("0", CultureInfo.InvariantCulture);
}
