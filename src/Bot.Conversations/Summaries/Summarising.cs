using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Summaries;

/// <summary>The computed summary in the next message, and any number in it opened down to who gave it.</summary>
internal static class Summarising
{
    public static Turn Show(Talk talk, Command command)
    {
        if (SummaryRequest.Read(talk.Catalog, talk.Person, command.Argument, talk.Now) is not { } request)
        {
            return talk.Stay(Refusal(talk, command));
        }

        var summary = Compute(talk, request, request.Campaign);
        if (request.Indicator is not { } indicator)
        {
            return talk.Stay(SummaryScreen.Of(talk, summary));
        }

        var previous = PreviousCampaign.Of(talk.Catalog, request.Campaign);
        return talk.Stay(IndicatorScreen.Of(
            talk, summary, summary.Indicators.First(each => each.Indicator.No == indicator.No),
            previous is null ? null : Compute(talk, request, previous)));
    }

    public static Screen Refusal(Talk talk, Command command)
    {
        if (UnitQuestion.Of(talk, command.Trigger, command.Argument) is { } question)
        {
            return question.With(talk.Button("menu", Trigger.Menu));
        }

        var visible = SummaryRequest.Visible(talk.Catalog, talk.Person, talk.Now)
            .Select(campaign => campaign.Id).ToList();
        return visible.Count == 0
            ? talk.Screen("summary.nothing").With(talk.Button("menu", Trigger.Menu))
            : talk.Screen("summary.unknown", ("sample", visible[0]), ("campaigns", string.Join(", ", visible)))
                .With(talk.Button("summary", Trigger.Summary), talk.Button("menu", Trigger.Menu));
    }

    private static Summary Compute(Talk talk, SummaryRequest request, Campaign campaign) =>
        SummaryCalculator.Compute(talk.Catalog, campaign, request.Unit, talk.View.Entries, talk.Now);
}
