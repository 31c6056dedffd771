using Bot.Conversations.Summaries;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Summaries;

namespace Bot.Conversations.Tests.Screens;

/// <summary>Every shipped campaign has a summary that says something and fits one message.</summary>
public sealed class ShippedTextTests
{
    private const int LongestMessage = 4096;

    public static TheoryData<string> Campaigns => [.. Repository.Shipped.Campaigns.Select(campaign => campaign.Id)];

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void Summary_WithEverybodyIn_FitsOneMessageAndHasEveryQuestionOfItsOwn(string id)
    {
        var text = Say(id, true);

        Assert.InRange(text.Length, 100, LongestMessage);
        Assert.DoesNotContain("предварительно", text, StringComparison.Ordinal);
        var monitoring = Repository.Shipped.MonitoringOf(Repository.Shipped.Campaign(id)!);
        Assert.All(
            monitoring.Indicators, indicator => Assert.Contains(indicator.Name, text, StringComparison.Ordinal));
        Assert.All(
            monitoring.Questions.Where(question => question.No is not null && question.Kind != QuestionKind.Score),
            question => Assert.Contains(question.No + ". " + question.Name, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Campaigns))]
    public void Summary_WithNobodyIn_FitsOneMessage(string id) =>
        Assert.InRange(Say(id, false).Length, 100, LongestMessage);

    private static string Say(string id, bool filled)
    {
        var catalog = Repository.Shipped;
        var campaign = catalog.Campaign(id)!;
        var root = catalog.OrganisationOf(campaign).Root;
        var now = new DateTimeOffset(2021, 7, 1, 12, 0, 0, TimeSpan.FromHours(3));
        var entries = catalog.Sources(campaign, root.Id)
            .Where(_ => filled)
            .Select((key, at) => Entry.Untouched(key).With(catalog.MonitoringOf(campaign).Questions.Select(
                question => new KeptAnswer(
                    question.Key, Answer(question, at), new Origin(now, null, Way.Chat),
                    new Dictionary<string, string>(), []))))
            .Select(entry => entry.Submitted(Receipt.For(entry, now)))
            .ToDictionary(entry => entry.Key);
        return PlainSummary.Of(catalog, SummaryCalculator.Compute(catalog, campaign, root, entries, now), "ru", null);
    }

    private static Answer Answer(Question question, int at) => question.Kind switch
    {
        QuestionKind.Text => new Answer.Words("слова"),
        QuestionKind.Date => new Answer.Day(new(2021, 7, 1)),
        QuestionKind.Choice or QuestionKind.YesNo => new Answer.Chosen([question.Options[at % question.Options.Count].Key]),
        QuestionKind.MultiChoice => new Answer.Chosen([.. question.Options.Select(option => option.Key)]),
        QuestionKind.Ranking => new Answer.Chosen([.. question.Options
            .Concat(question.Options).Skip(at % question.Options.Count).Take(question.AtMost ?? question.Options.Count)
            .Select(option => option.Key)]),
        QuestionKind.Score => new Answer.Number(at % 3),
        _ => new Answer.Number(1000000 + at),
    };
}
