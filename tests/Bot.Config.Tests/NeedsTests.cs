using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Tests;

public sealed class NeedsTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly Campaign Campaign = Catalog.Campaign("needs-2020")!;
    private static readonly MonitoringDefinition Needs = Catalog.MonitoringOf(Campaign);

    [Fact]
    [Trait("R", "R14")]
    public void Questionnaire_OfTheTwoCategories_AsksForNumbersOptionsAndWords()
    {
        Assert.Equal(
            [
                QuestionKind.Count, QuestionKind.Count, QuestionKind.Ranking, QuestionKind.MultiChoice,
                QuestionKind.MultiChoice, QuestionKind.Count, QuestionKind.Count, QuestionKind.Ranking,
                QuestionKind.MultiChoice, QuestionKind.MultiChoice, QuestionKind.Text,
            ],
            Needs.Questions.Select(question => question.Kind));
        Assert.Equal(
            ["У1", "У2", "У3", "П1", "П2", "П3", "О1"],
            Needs.Questions.Where(question => question.No is not null).Select(question => question.No));
        Assert.All(
            Needs.Questions.Where(question => question.Kind == QuestionKind.Ranking),
            question => Assert.Equal(5, question.AtMost));
        Assert.False(Needs.Find("wishes")!.Required);
        Assert.All(Needs.Indicators, indicator => Assert.Equal(
            Needs.OrderOf(indicator.Numerator.Question) + 1, Needs.OrderOf(indicator.Denominator.Question)));
    }

    [Fact]
    [Trait("R", "R18")]
    public void Collection_WithoutATermInTheDocument_IsClosedByTheEndOfItsYear()
    {
        Assert.Null(Campaign.Collection.Due);
        Assert.False(Campaign.Collection.DueByLetter);
        Assert.Equal(new DateOnly(2020, 12, 31), Campaign.Collection.Closes);
    }

    [Fact]
    [Trait("R", "R58")]
    public void Dates_OfCollectionValidityAndLetter_AreKeptApart() => Assert.Equal(
        (2020, 2021, new DateOnly(2021, 7, 16)), (Campaign.To.Year, Campaign.Advice.ValidFor, Campaign.Advice.Sent));
}
