using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Completeness;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Organisations;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Summaries;

[Trait("R", "R29")]
public sealed class RollUpTests
{
    private static readonly MonitoringDefinition Monitoring = Sample.Monitoring([Sample.Share("1")]);

    [Fact]
    public void Compute_OnlySchools_AddUpToTheirMunicipality()
    {
        var summary = Of("u1", RollUpSource.Own, Sent("s1", 6, 10), Sent("s2", 4, 10));

        Assert.Equal((10, 20, 50, 1), Numbers(summary));
        Assert.False(summary.Preliminary);
        Assert.Empty(summary.Warnings);
    }

    [Fact]
    public void Compute_OneSchoolOfTwo_LeavesTheMunicipalityMissing()
    {
        var summary = Of("u1", RollUpSource.Own, Sent("s1", 6, 10));

        Assert.True(summary.Preliminary);
        Assert.Equal(["u1"], summary.Coverage.Missing.Select(unit => unit.Id));
        Assert.Equal((6, 10, 60, 1), Numbers(summary));
    }

    [Theory]
    [InlineData(RollUpSource.Own, 9, 20)]
    [InlineData(RollUpSource.Below, 10, 20)]
    public void Compute_BothFigures_TakesTheOneThatWinsAndWarns(RollUpSource wins, int part, int whole)
    {
        var summary = Of("u1", wins, Sent("u1", 9, 20), Sent("s1", 6, 10), Sent("s2", 4, 10));

        Assert.Equal((part, whole, 1), (Numbers(summary).Part, Numbers(summary).Whole, Numbers(summary).Units));
        var warning = Assert.IsType<Warning.RollUpDiffers>(Assert.Single(summary.Warnings));
        Assert.Equal(
            ("u1", "part1", "1.1", 9, 10, 1),
            (warning.Unit.Id, warning.Question, warning.Row, warning.Own, warning.Below, warning.Difference));
        Assert.Equal((2, 2, part), (warning.Given, warning.Owing, warning.Taken));
        Assert.Equal("rollUpDiffers", warning.Code);
    }

    [Theory]
    [InlineData(RollUpSource.Own)]
    [InlineData(RollUpSource.Below)]
    public void Compute_OnlyOneFigure_IsTakenWhoeverWins(RollUpSource wins)
    {
        Assert.Equal((9, 20, 45, 1), Numbers(Of("u1", wins, Sent("u1", 9, 20))));
        Assert.Equal((6, 10, 60, 1), Numbers(Of("u1", wins, Sent("s1", 6, 10))));
    }

    [Fact]
    public void Compute_HalfOfAPairBelow_IsNotMixedWithTheOwnHalf()
    {
        var summary = Of("u1", RollUpSource.Own, Sent("u1", 9, null), Sent("s1", 6, 10), Sent("s2", 700, null));

        Assert.Equal((6, 10, 60, 1), Numbers(summary));
    }

    [Fact]
    public void Compute_TheRegion_AddsUpBothKinds()
    {
        var summary = Of("region", RollUpSource.Own, Sent("s1", 6, 10), Sent("s2", 4, 10), Sent("u2", 30, 80));

        Assert.Equal((40, 100, 40, 2), Numbers(summary));
        Assert.Equal((2, 2), (summary.Coverage.Expected, summary.Coverage.Submitted));
    }

    [Fact]
    public void Compute_ASchoolFreed_LeavesTheOthersToAnswer()
    {
        var freed = Entry.Untouched(new EntryKey("c", "s2")).After(
            new ReviewStep.Excuse(new Act(7, Sample.Now, "закрыта"), null));

        Assert.Equal((1, 0), Covered(Of("u1", RollUpSource.Own, Sent("s1", 6, 10), freed)));
        Assert.Equal((0, 0), Covered(Of("u1", RollUpSource.Own, freed)));
        Assert.Equal((0, 1), Covered(Of(
            "u1", RollUpSource.Own, freed, freed with { Key = new EntryKey("c", "s1") })));

        static (int, int) Covered(Summary summary) =>
            (summary.Coverage.Submitted, summary.Coverage.Excused.Count);
    }

    [Fact]
    public void Compute_ASchool_SeesItself()
    {
        var summary = Of("s2", RollUpSource.Own, Sent("u1", 9, 20), Sent("s1", 6, 10), Sent("s2", 4, 16));

        Assert.Equal((4, 16, 25, 1), Numbers(summary));
        Assert.Equal((1, 1), (summary.Coverage.Expected, summary.Coverage.Submitted));
    }

    [Fact]
    public void Sources_OfAView_AreBothLevels()
    {
        var (catalog, campaign) = Country(RollUpSource.Own);

        Assert.Equal(["u1", "s1", "s2", "u2", "s3"], catalog.Sources(campaign, "region").Select(key => key.Unit));
        Assert.Equal(["u1", "u2"], catalog.Expected(campaign, "region").Select(key => key.Unit));
        Assert.Equal(["u1", "s1", "s2"], catalog.Sources(campaign, "u1").Select(key => key.Unit));
        Assert.Equal(["s3"], catalog.Sources(campaign, "s3").Select(key => key.Unit));
        Assert.Empty(catalog.Sources(campaign, "institute"));
    }

    [Fact]
    public void Sources_WithoutRollUp_AreTheExpectedOnes()
    {
        var (catalog, campaign) = Country(RollUpSource.Own);
        var one = campaign with { RollUp = null };

        Assert.Equal(["u1", "u2"], catalog.Sources(one, "region").Select(key => key.Unit));
        Assert.Empty(catalog.Sources(one, "s1"));
    }

    [Theory]
    [InlineData(UnitStatus.OnTime, 0, "s1", "s2")]
    [InlineData(UnitStatus.OnTime, 0, "u1")]
    [InlineData(UnitStatus.Partly, 1, "s1")]
    [InlineData(UnitStatus.NeverOpened, 0)]
    public void Completeness_OfAMunicipality_IsItsOwnOrThatOfAllItsSchools(
        UnitStatus status, int below, params string[] sent)
    {
        var (catalog, campaign) = Country(RollUpSource.Own);

        var unit = CompletenessReport.Compute(
            catalog, campaign, "u1", Sample.Stored(sent.Select(each => Sent(each, 1, 2))), new HashSet<string>(),
            Sample.Now).Units.Single();

        Assert.Equal(("u1", status), (unit.Unit.Id, unit.Status));
        Assert.Equal(status == UnitStatus.OnTime, unit.SubmittedAt is not null);
        if (status == UnitStatus.Partly)
        {
            Assert.Equal((below, 2), (unit.Answered, unit.Questions));
        }
    }

    [Fact]
    public void Completeness_OfTheLastSchool_IsThatOfTheMunicipality()
    {
        var (catalog, plain) = Country(RollUpSource.Own);
        var campaign = plain with { Stages = [plain.Collection with { Due = new(2021, 4, 9) }] };
        var late = Sample.Send(Sample.Entry("s2", ("part1", 1)), Sample.Now.AddDays(6));

        var unit = CompletenessReport.Compute(
            catalog, campaign, "u1", Sample.Stored(Sent("s1", 1, 2), late), new HashSet<string>(), Sample.Now.AddDays(20))
            .Units.Single();

        Assert.Equal((UnitStatus.Late, 2, late.FirstSubmittedAt), (unit.Status, unit.LateDays, unit.SubmittedAt));
    }

    private static (decimal? Part, decimal? Whole, decimal? Value, int Units) Numbers(Summary summary)
    {
        var value = summary.Indicators[0];
        return (value.Numerator, value.Denominator, value.Value, value.Units);
    }

    private static Summary Of(string unit, RollUpSource wins, params Entry[] entries)
    {
        var (catalog, campaign) = Country(wins);
        return SummaryCalculator.Compute(catalog, campaign, catalog.Unit(unit)!, Sample.Stored(entries), Sample.Now);
    }

    private static (Catalog Catalog, Campaign Campaign) Country(RollUpSource wins)
    {
        var plain = Sample.Region(Monitoring, 2);
        var region = plain.Organisations[0];
        var organisation = new Organisation(
            region.Id, region.Title, region.Zone, ["region", "municipality", "school"],
            [
                .. region.Units, School("s1", "u1"), School("s2", "u1"), School("s3", "u2"),
                School("institute", "region"),
            ]);
        var campaign = plain.Campaigns[0] with { RollUp = new RollUp("school", wins) };
        return (plain with { Organisations = [organisation], Campaigns = [campaign] }, campaign);
    }

    private static Unit School(string id, string above) => new(id, "Школа " + id, id, "school", above, []);

    private static Entry Sent(string unit, decimal? part, decimal? whole) =>
        Sample.Sent(unit, ("part1", part), ("whole1", whole));
}
