using Bot.Conversations.Deadlines;
using Bot.Conversations.Dialogs;
using Bot.Conversations.Inputs;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.People;

namespace Bot.Conversations.Summaries;

/// <summary>Who is missing, by name.</summary>
internal static class Completing
{
    public static Turn Show(Talk talk, Command command)
    {
        if (!Roles.Coordinates(talk))
        {
            return talk.Stay(talk.Screen("missing.refused").With(talk.Button("menu", Trigger.Menu)));
        }

        var words = command.Trigger == Trigger.Missing ? command.Argument : null;
        if (SummaryRequest.Read(talk.Catalog, talk.Person, words, talk.Now) is not { } request ||
            !talk.Person.Has(talk.Catalog, request.Unit.Id, Role.Coordinator, Role.Viewer))
        {
            return talk.Stay(words is null
                ? talk.Screen("missing.refused").With(talk.Button("menu", Trigger.Menu))
                : Summarising.Refusal(talk, command));
        }

        var list = DutyList.Compute(
            talk.Catalog, talk.Catalog.Campaign(request.Campaign.Id)!, request.Unit.Id, talk.View.Entries,
            talk.View.Opened, talk.View.People, talk.Now);
        return MissingScreen.Of(
            talk, list, request.Unit.Id, talk.Person.Has(talk.Catalog, request.Unit.Id, Role.Coordinator));
    }
}
