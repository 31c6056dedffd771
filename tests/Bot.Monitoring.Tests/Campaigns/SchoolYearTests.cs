using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Definitions;

namespace Bot.Monitoring.Tests.Campaigns;

public sealed class SchoolYearTests
{
    private static readonly MonitoringDefinition Monitoring = Definition(new Frequency(2, 1));

    [Theory]
    [Trait("R", "R20")]
    [InlineData("2021-12-15", "2021/22")]
    [InlineData("2022-01-15", "2021/22")]
    [InlineData("2022-08-31", "2021/22")]
    [InlineData("2022-09-01", "2022/23")]
    [InlineData("1999-10-01", "1999/00")]
    public void Of_ADay_IsItsSchoolYear(string day, string title) =>
        Assert.Equal(title, SchoolYear.Of(DateOnly.Parse(day, null)).Title);

    [Fact]
    [Trait("R", "R20")]
    public void Of_AYear_RunsFromSeptemberToAugust() => Assert.Equal(
        (new DateOnly(2021, 9, 1), new DateOnly(2022, 8, 31)), (new SchoolYear(2021).Start, new SchoolYear(2021).End));

    [Fact]
    [Trait("R", "R19")]
    [Trait("R", "R20")]
    public void Report_OfDecemberAndJanuary_HasBothCampaignsInOneYear()
    {
        var report = Report(Held("december", new(2021, 12, 1), true), Held("january", new(2022, 1, 10), false))!;

        Assert.Equal(["december", "january"], report.Campaigns.Select(campaign => campaign.Id));
        Assert.Equal(["december"], report.Notes.Select(campaign => campaign.Id));
        Assert.Equal((0, 0), (report.MissingCampaigns, report.MissingNotes));
    }

    [Fact]
    [Trait("R", "R19")]
    public void Report_WithoutANote_SaysThatItIsMissing()
    {
        var report = Report(Held("december", new(2021, 12, 1), false), Held("september", new(2022, 9, 1), true))!;

        Assert.Equal(["december"], report.Campaigns.Select(campaign => campaign.Id));
        Assert.Equal((1, 1), (report.MissingCampaigns, report.MissingNotes));
    }

    [Fact]
    [Trait("R", "R19")]
    public void Report_WithoutAFrequency_IsNone() => Assert.Null(FrequencyReport.Of(
        Sample.Region(Definition(null), 1), "m", "region", new SchoolYear(2021)));

    private static MonitoringDefinition Definition(Frequency? frequency) =>
        new("m", 1, "М", "М", [], [], [], [], []) { Frequency = frequency };

    private static FrequencyReport? Report(params Campaign[] campaigns) => FrequencyReport.Of(
        Sample.Region(Monitoring, 1) with { Campaigns = campaigns }, "m", "region", new SchoolYear(2021));

    private static Campaign Held(string id, DateOnly opens, bool noted)
    {
        Stage[] stages =
        [
            new("collection", "Сбор", StageKind.Collection, opens, null),
            new("note", "Справка", StageKind.Consolidation, null, null),
        ];
        return new Campaign(
            id, id, "m", 1, "region", "municipality", opens, opens.AddMonths(1), stages[..(noted ? 2 : 1)]);
    }
}
