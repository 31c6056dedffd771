using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Tests;

public sealed class MethodicalTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly Campaign Campaign = Catalog.Campaign("methodical-2021")!;
    private static readonly MonitoringDefinition Methodical = Catalog.MonitoringOf(Campaign);

    [Fact]
    [Trait("R", "R01")]
    [Trait("R", "R02")]
    public void Rows_OfTheDocument_AreEightAndMakeSixQuestions()
    {
        Assert.Equal(
            [
                "1.1 teachers_method_asset", "1.2 teachers_total", "2.1 young_teachers_supported",
                "2.2 young_teachers_total", "3.1 teachers_mentoring", "3.2 young_teachers_total", "4.1 teachers_network",
                "4.2 teachers_total",
            ],
            Methodical.Components.Select(row => $"{row.No} {row.Question}"));
        Assert.Equal(6, Methodical.Components.Select(row => row.Question).Distinct().Count());
    }

    [Fact]
    [Trait("R", "R09")]
    public void Targets_OfTheYear_AreThoseOfTheDocument() => Assert.Equal(
        [50m, 70, 40, 40],
        Methodical.Indicators.Select(indicator => indicator.Target!.For(
            "leningrad-region", Campaign.TargetYear, new DateOnly(2021, 7, 1))!.Value));

    [Fact]
    [Trait("R", "R37")]
    public void Mentoring_OverYoungTeachers_MayExceedTheWholeWithAReason() => Assert.Equal(
        [Severity.Hard, Severity.Hard, Severity.Soft, Severity.Hard],
        Methodical.Indicators.Select(indicator => indicator.Within!.Value));

    [Fact]
    [Trait("R", "R12")]
    public void Criteria_OfTheThreeGroups_AreNineteenWithTheThreeFixedLabels()
    {
        Assert.Equal(
            [("asset", 5), ("young", 11), ("network", 3)],
            Methodical.Groups.Select(group => (group.Id, Methodical.Criteria.Count(one => one.Group == group.Id))));
        Assert.Equal("К1.1", Methodical.Criteria.First().No);
        Assert.Equal("К2.11", Methodical.Find("k2_11")!.No);
        Assert.Equal("К3.3", Methodical.Criteria.Last().No);
        Assert.All(Methodical.Criteria, criterion => Assert.Equal([2, 1, 0], criterion.Options.Select(one => one.Points)));
        Assert.All(Methodical.Criteria, criterion => Assert.Equal(
            ["соответствует обоснованной системе", "соответствует частично", "не соответствует обоснованной системе"],
            criterion.Options.Select(option => option.Label)));
        Assert.Equal(38, Methodical.Criteria.Sum(criterion => criterion.Options.Max(option => option.Points)));
    }

    [Fact]
    [Trait("R", "R12")]
    public void Criteria_ThatAnExpertScores_AreNotAskedForAtSubmission() =>
        Assert.All(Methodical.Questions, question => Assert.Equal(question.Kind == QuestionKind.Count, question.Required));

    [Fact]
    [Trait("R", "R50")]
    public void Bands_OfTheDocument_LeaveSeventeenOut() => Assert.Equal(
        [("low", 0, 16), ("medium", 18, 27), ("high", 28, 38)],
        Methodical.Bands.Select(band => (band.Id, band.From, band.To)));

    [Fact]
    [Trait("R", "R17")]
    public void Stages_InMonths_OverlapInJune() => Assert.Equal(
        [
            (StageKind.Preparation, new DateOnly(2021, 1, 1), new DateOnly(2021, 6, 30), (DateOnly?)null),
            (StageKind.Collection, new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 30), new DateOnly(2021, 7, 31)),
            (StageKind.Consolidation, new DateOnly(2021, 7, 1), new DateOnly(2021, 7, 31), null),
        ],
        Campaign.Stages.Select(stage => (stage.Kind, stage.Opens!.Value, stage.Due!.Value, stage.Closes)));

    [Fact]
    [Trait("R", "R34")]
    public void Values_OfTheForms_AreAsOfTheFirstOfSeptember() =>
        Assert.Equal(new DateOnly(2021, 9, 1), Campaign.AsOf);
}
