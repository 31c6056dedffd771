using Bot.Conversations.Inputs;
using Bot.Conversations.Screens;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Dynamics;
using Bot.Monitoring.Summaries;
using Bot.Monitoring.Texts;

namespace Bot.Conversations.Summaries;

/// <summary>The computed summary in the next message, and any number in it opened down to who gave it.</summary>
internal static class Summarising
{
    // Whatever was typed is repeated, but not a whole letter.
    private const int LongestWords = 100;

    public static Turn Show(Talk talk, Command command)
    {
        if (SummaryRequest.Read(talk.Catalog, talk.Person, command.Argument, talk.Now) is not { } request)
        {
            return talk.Stay(Refusal(talk, command));
        }

        var summary = Compute(talk, request, request.Campaign);
        if (request.Question is { } question)
        {
            return talk.Stay(AnswersScreen.Of(talk, summary, question));
        }

        if (request.Indicator is not { } indicator)
        {
            return talk.Stay(SummaryScreen.Of(talk, summary));
        }

        var previous = PreviousCampaign.Of(talk.Catalog, request.Campaign);
        return talk.Stay(IndicatorScreen.Of(
            talk, summary, summary.Indicators.First(each => each.Indicator.No == indicator.No),
            previous is null ? null : Compute(talk, request, previous)));
    }

    /// <summary>Says which words were not understood, and what there is. A unit that the person may not see and one
    /// that does not exist are refused alike.</summary>
    public static Screen Refusal(Talk talk, Command command)
    {
        var asked = AskedWords.Read(talk.Catalog, talk.Person, command.Argument, talk.Now);
        if (UnitQuestion.Of(talk, command.Trigger, asked.Before, asked.Rest) is { } question)
        {
            return question.With(talk.Button("menu", Trigger.Menu));
        }

        var campaigns = SummaryRequest.Visible(talk.Catalog, talk.Person, talk.Now)
            .Select(campaign => talk.T("summary.campaign", ("title", campaign.Title), ("id", campaign.Id)))
            .ToList();
        return asked.Campaign is not { } sample
            ? talk.Screen("summary.nothing").With(talk.Button("menu", Trigger.Menu))
            : talk.Screen(
                "summary.unknown", ("words", Labels.Cut(asked.Rest, LongestWords)), ("sample", sample.Id),
                ("campaigns", new Markup(string.Join('\n', campaigns))))
                .With(talk.Button("summary", Trigger.Summary), talk.Button("menu", Trigger.Menu));
    }

    private static Summary Compute(Talk talk, SummaryRequest request, Campaign campaign) =>
        SummaryCalculator.Compute(talk.Catalog, campaign, request.Unit, talk.View.Entries, talk.Now);
}
