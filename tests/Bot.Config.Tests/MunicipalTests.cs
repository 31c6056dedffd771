using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Tests;

public sealed class MunicipalTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly MonitoringDefinition Municipal =
        Catalog.MonitoringOf(Catalog.Campaign("municipal-dee-2021-1")!);

    public static TheoryData<int, decimal[]> Trajectories => new()
    {
        { 2020, [70, 20, 15, 15, 15, 3, 5] },
        { 2021, [75, 35, 30, 30, 40, 5, 10] },
        { 2022, [85, 50, 50, 50, 60, 10, 25] },
        { 2023, [95, 65, 80, 60, 85, 15, 35] },
        { 2024, [100, 85, 90, 70, 95, 20, 50] },
    };

    [Theory]
    [MemberData(nameof(Trajectories))]
    [Trait("R", "R09")]
    public void Targets_OfAYear_AreThoseOfTheSevenTrajectories(int year, decimal[] targets) => Assert.Equal(
        targets,
        Municipal.Indicators.Select(indicator => indicator.Target!.For(
            "leninsk-kuznetsky", year, new DateOnly(year, 9, 1))!.Value));

    [Fact]
    [Trait("R", "R05")]
    public void OrganisationsWithTheModel_AboveTheLineInTwo_AreBelowItInFive()
    {
        Assert.Equal("orgs_model", Municipal.Indicator("2")!.Numerator.Question);
        Assert.Equal("orgs_model", Municipal.Indicator("5")!.Denominator.Question);
        Assert.Contains("целевой моделью", Municipal.Find("orgs_platform")!.Definition, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R02")]
    public void Rows_OfTheSevenIndicators_AreFourteenAndMakeTwelveQuestions() =>
        Assert.Equal((14, 12), (Municipal.Components.Count(), Municipal.Questions.Count));

    [Fact]
    [Trait("R", "R10")]
    public void Threshold_OfTheConnection_StandsAtItsQuestion() => Assert.Contains(
        "100 Мбит/с – город, 50 Мбит/с – село и пгт", Municipal.Find("orgs_internet")!.Definition,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("students_profile_plan")]
    [InlineData("orgs_platform")]
    [InlineData("students_horizontal")]
    [Trait("R", "R11")]
    public void Contradiction_OfNameAndFormula_StandsInTheFileAndItsSolutionAtTheQuestion(string question)
    {
        var file = Shipped.Files["monitorings/municipal-dee.yaml"];
        var written = file[file.IndexOf("key: " + question, StringComparison.Ordinal)..];
        var definition = Municipal.Find(question)!.Definition!;

        Assert.Contains(
            "# В названии платформа региональная, в формуле – федеральная",
            written[..written.IndexOf("definition:", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Matches("любая? платформ|любой платформ", definition);
        Assert.Contains("региональн", definition, StringComparison.Ordinal);
        Assert.Contains("федеральн", definition, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R11")]
    public void Definitions_ShownToASchool_SayNothingOfTheDocumentsFormula() => Assert.DoesNotContain(
        Municipal.Questions, question => question.Definition?.Contains("формул", StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("orgs_internet", 1, true)]
    [InlineData("orgs_internet", 0, true)]
    [InlineData("orgs_internet", 2, false)]
    [InlineData("orgs_model", 2, false)]
    [InlineData("orgs_platform", 2, false)]
    [InlineData("orgs_total", 1, true)]
    [InlineData("orgs_total", 0, false)]
    [InlineData("schools_total", 2, false)]
    [Trait("R", "R37")]
    public void Organisations_OfOneSchool_AreOneOrNone(string question, int value, bool taken)
    {
        var rule = Municipal.Rules.Single(each => each.Left == question);

        Assert.Equal((Severity.Hard, 1m), (rule.Severity, rule.Constant));
        Assert.StartsWith("За школу пишут 1", rule.Text, StringComparison.Ordinal);
        Assert.Equal(taken, rule.Comparison == Comparison.Equal ? value == 1 : value <= 1);
    }

    [Fact]
    [Trait("R", "R37")]
    public void Model_WithVocationalSchoolsAboveTheLineOnly_MayExceedTheWholeWithAReason() =>
        Assert.Equal(["2"], Municipal.Indicators.Where(one => one.Within == Severity.Soft).Select(one => one.No));

    [Theory]
    [InlineData("municipal-dee-2021-1", 2021)]
    [InlineData("municipal-dee-2021-2", 2022)]
    [Trait("R", "R18")]
    public void Campaign_OfTheSchools_WaitsForItsLetter(string id, int targetYear)
    {
        var campaign = Catalog.Campaign(id)!;

        Assert.Equal((true, null), (campaign.Collection.DueByLetter, campaign.Collection.Due));
        Assert.Equal(campaign.From, campaign.Collection.Opens);
        Assert.Equal(("school", targetYear), (campaign.Level, campaign.TargetYear));
    }

    [Fact]
    [Trait("R", "R19")]
    [Trait("R", "R20")]
    public void SchoolYear_OfTheProgramme_HoldsTwoCampaignsAndOneNote()
    {
        var campaigns = Catalog.Campaigns.Where(campaign => campaign.Monitoring == "municipal-dee").ToList();

        Assert.Equal(new Frequency(2, 1), Municipal.Frequency);
        Assert.All(campaigns, campaign => Assert.InRange(
            campaign.From, new DateOnly(2021, 9, 1), new DateOnly(2022, 8, 31)));
        Assert.Equal(
            (2, 1),
            (campaigns.Count, campaigns.Sum(one => one.Stages.Count(stage => stage.Kind == StageKind.Consolidation))));
    }

    [Fact]
    [Trait("R", "R15")]
    public void Zone_OfTheOtherRegion_IsSevenHoursAheadOfUtc()
    {
        var zone = Catalog.Organisations.Single(one => one.Id == "leninsk-kuznetsky").Zone;
        var local = new DateTime(2021, 4, 9, 23, 59, 0, DateTimeKind.Unspecified);

        Assert.Equal(new DateTime(2021, 4, 9, 16, 59, 0), TimeZoneInfo.ConvertTimeToUtc(local, zone));
    }

    [Fact]
    [Trait("R", "R29")]
    public void Schools_OfTheDistrict_StandBelowItAndItBelowTheRegion()
    {
        var tree = Catalog.Organisations.Single(one => one.Id == "leninsk-kuznetsky");
        var schools = tree.AtLevel("school", "leninsk-kuznetsky").ToList();

        Assert.Equal(["region", "municipality", "school"], tree.Levels);
        Assert.Equal(6, schools.Count);
        Assert.Equal(["Чусовитинская СОШ"], schools.Where(one => !one.Name.EndsWith("(пример)")).Select(one => one.Name));
        Assert.Equal("kemerovo-region", tree.Find("leninsk-kuznetsky")!.Parent);
    }
}
