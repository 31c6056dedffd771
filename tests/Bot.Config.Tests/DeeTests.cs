using Bot.Monitoring;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;

namespace Bot.Config.Tests;

public sealed class DeeTests
{
    private static readonly Catalog Catalog = ConfigReader.Read(Shipped.Folder).Catalog!;
    private static readonly MonitoringDefinition Dee = Catalog.MonitoringOf(Catalog.Campaign("dee-2021")!);

    [Fact]
    [Trait("R", "R01")]
    [Trait("R", "R02")]
    public void Questions_OfTheSixteenRows_AreThirteenInTheOrderOfTheRows() => Assert.Equal(
        [
            "students_digital_profile", "students_total", "students_recommendations", "teachers_verified_content",
            "teachers_total", "students_free_content", "etasks_autochecked", "etasks_total", "dpp_programs_distance",
            "dpp_programs_total", "teachers_platforms", "teachers_trained_digital_2021", "teachers_trained_total_2021",
        ],
        Dee.Questions.Select(question => question.Key));

    [Fact]
    public void Rows_OfTheDocument_LeadToTheirQuestions() => Assert.Equal(
        [
            "1.1 students_digital_profile", "1.2 students_total", "2.1 students_recommendations", "2.2 students_total",
            "3.1 teachers_verified_content", "3.2 teachers_total", "4.1 students_free_content", "4.2 students_total",
            "5.1 etasks_autochecked", "5.2 etasks_total", "6.1 dpp_programs_distance", "6.2 dpp_programs_total",
            "7.1 teachers_platforms", "7.2 teachers_total", "8.1 teachers_trained_digital_2021",
            "8.2 teachers_trained_total_2021",
        ],
        Dee.Components.Select(row => $"{row.No} {row.Question}"));

    [Fact]
    [Trait("R", "R09")]
    public void Indicators_OfTheDocument_AreFiveFederalAndThreeRegionalShares()
    {
        Assert.Equal(
            ["1 federal", "2 federal", "3 federal", "4 federal", "5 federal", "6 regional", "7 regional", "8 regional"],
            Dee.Indicators.Select(indicator => $"{indicator.No} {indicator.Group}"));
        Assert.All(Dee.Indicators, indicator => Assert.Equal(
            ("%", 100m, Severity.Hard, null), (indicator.Unit, indicator.Factor, indicator.Within, indicator.Target)));
    }

    [Fact]
    [Trait("R", "R06")]
    public void Index_OfDigitalMaturity_IsOfTheFederalFive()
    {
        var index = Assert.Single(Dee.Indexes);

        Assert.Equal("digital-maturity", index.Id);
        Assert.Equal(["1", "2", "3", "4", "5"], index.Indicators);
        Assert.Contains("600", index.Source, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R04")]
    public void AlikeNames_OfTeachersAndOfTrainedTeachers_AreKeptApartByTheirDefinitions()
    {
        var (all, trained) = (Dee.Find("teachers_total")!, Dee.Find("teachers_trained_total_2021")!);

        Assert.Equal(all.Name + " (в 2021 году)", trained.Name);
        Assert.NotNull(all.Definition);
        Assert.NotNull(trained.Definition);
        Assert.NotEqual(all.Definition, trained.Definition);
    }

    [Fact]
    public void Rule_OnAutocheckedTasks_AsksForAReasonFromAHundredOn()
    {
        var rule = Assert.Single(Dee.Rules);

        Assert.Equal(
            ("etasks_autochecked", Comparison.NotEqual, "etasks_total", Severity.Soft, 100m),
            (rule.Left, rule.Comparison, rule.Right, rule.Severity, rule.AppliesFrom));
    }

    [Fact]
    [Trait("R", "R16")]
    [Trait("R", "R30")]
    public void Campaign_Of2021_CollectsFromEighteenMunicipalitiesByTheNinthOfApril()
    {
        var campaign = Catalog.Campaign("dee-2021")!;

        Assert.Equal(18, Catalog.Expected(campaign, "leningrad-region").Count);
        Assert.Equal(
            [
                ("collection", StageKind.Collection, null, new DateOnly(2021, 4, 9)),
                (
                    "consolidation", StageKind.Consolidation, (DateOnly?)new DateOnly(2021, 4, 10),
                    (DateOnly?)new DateOnly(2021, 4, 30)),
            ],
            campaign.Stages.Select(stage => (stage.Id, stage.Kind, stage.Opens, stage.Due)));
    }

    [Fact]
    [Trait("R", "R45")]
    public void ModelLevel_ThatTheDocumentOnlyClaims_HasASourceAndNoValues()
    {
        Assert.Contains("600", Dee.ModelLevel!.Source, StringComparison.Ordinal);
        Assert.Empty(Dee.ModelLevel.Values);
        Assert.Null(Dee.Frequency);
    }
}
