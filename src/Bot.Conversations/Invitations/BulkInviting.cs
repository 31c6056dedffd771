using Bot.Conversations.Dialogs;
using Bot.Conversations.Effects;
using Bot.Conversations.Inputs;
using Bot.Conversations.Places;
using Bot.Conversations.Screens;
using Bot.Monitoring.Documents;
using Bot.Monitoring.People;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Invitations;

/// <summary>Many invitations from a list: the good rows invite, each other one is named with what is wrong.</summary>
internal static class BulkInviting
{
    private const int MostShown = 20;

    public static Turn Ask(Talk talk) => Talk.To(
        new Place.Inviting(null, null), talk.Screen("bulk.ask").With(talk.Button("menu", Trigger.Menu)));

    public static Turn Take(Talk talk, Input.Table table)
    {
        if (talk.View.Person is null)
        {
            return talk.Stay(talk.Screen("stranger"));
        }

        if (talk.Place is not Place.Inviting)
        {
            return Authority.Any(talk)
                ? talk.Stay(talk.Screen("bulk.notAwaited").With(talk.Button("inviteList", Trigger.Invite, "list")))
                : PeopleScreen.Refused(talk);
        }

        if (table.Fault is { } fault)
        {
            return talk.Stay(talk.Screen("table." + fault));
        }

        var plan = InvitationPlan.Make(table.Rows, talk.Catalog, talk.View.People, talk.Person, talk.Now);
        return plan is null ? talk.Stay(talk.Screen("bulk.noHeader")) : Done(talk, plan);
    }

    private static Turn Done(Talk talk, InvitationPlan plan)
    {
        var made = plan.Invited.Zip(talk.View.Tokens, (planned, token) => (planned, token)).ToList();
        var lines = new List<string>
        {
            talk.T(
                "bulk.done", ("count", made.Count), ("already", plan.Already.Count), ("problems", plan.Problems.Count)),
        };
        lines.AddRange(plan.Problems.Take(MostShown).Select(problem => talk.T(
            "bulk.problem", ("row", problem.Row), ("what", new Markup(What(talk, problem, text => text))))));
        if (plan.Problems.Count > MostShown)
        {
            lines.Add(talk.T("bulk.more", ("count", plan.Problems.Count - MostShown)));
        }

        lines.Add("\n" + talk.T(made.Count > 0 ? "bulk.next" : "bulk.again"));
        var screen = new Screen(string.Join('\n', lines), [])
            .With(talk.Button("people", Trigger.People), talk.Button("menu", Trigger.Menu));
        var turn = Talk.To(
            made.Count > 0 ? new Place.Idle() : talk.Place, screen,
            made.Select(each => new Effect.Invite(InvitationOf(talk, each.planned, each.token))));
        return made.Count + plan.Problems.Count == 0
            ? turn
            : turn with { Effects = [.. turn.Effects, new Effect.Send(Book(talk, plan, made), "")] };
    }

    private static Invitation InvitationOf(Talk talk, PlannedInvitation planned, string token) => new(
        Invitation.KeyOf(token), planned.Role, planned.Unit.Id, talk.Now.AddHours(planned.Hours), null)
    {
        Name = planned.Name, By = talk.Person.Id,
    };

    private static string What(Talk talk, InvitationProblem problem, Func<string, object> written) => talk.T(
        "bulk." + problem.Fault, ("text", written(problem.Text)),
        ("units", written(string.Join(", ", problem.Alike.Select(unit => unit.Name)))), ("earlier", problem.Earlier),
        ("longest", problem.Fault == InvitationFault.WrongHours
            ? InvitationLimits.LongestHours
            : InvitationLimits.LongestName));

    private static Document.Workbook Book(
        Talk talk, InvitationPlan plan, List<(PlannedInvitation Planned, string Token)> made)
    {
        var sheets = new List<Sheet>();
        if (made.Count > 0)
        {
            sheets.Add(new Sheet(
                talk.T("bulk.sheetMade"), [28, 24, 22, 60, 40, 18], 1,
                [Head(talk.T("bulk.head")), .. made.Select(each => Row(talk, each.Planned, each.Token))]));
        }

        if (plan.Problems.Count > 0)
        {
            sheets.Add(new Sheet(
                talk.T("bulk.sheetProblems"), [10, 80], 1,
                [
                    Head(talk.T("bulk.problemHead")),
                    .. plan.Problems.Select(problem => (IReadOnlyList<Cell>)
                    [
                        new Cell.Number(problem.Row),
                        new Cell.Words(What(talk, problem, text => new Markup(text))),
                    ]),
                ]));
        }

        return new Document.Workbook(talk.T("bulk.file") + ".xlsx", sheets);
    }

    private static IReadOnlyList<Cell> Head(string titles) =>
        [.. titles.Split('|').Select(title => new Cell.Words(title) { Head = true })];

    private static IReadOnlyList<Cell> Row(Talk talk, PlannedInvitation planned, string token) =>
    [
        new Cell.Words(planned.Unit.Name), new Cell.Words(planned.Name ?? ""),
        new Cell.Words(Roles.Name(talk, planned.Role)),
        new Cell.Words(talk.View.LinkStart is { } start ? start + token : ""), new Cell.Words("/start " + token),
        new Cell.Words(Dates.Instant(
            talk.Catalog.OrganisationWith(planned.Unit.Id)!, talk.Now.AddHours(planned.Hours))),
    ];
}
