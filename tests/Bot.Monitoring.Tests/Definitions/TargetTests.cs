using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Definitions;

public sealed class TargetTests
{
    // Seven trajectories of a municipal programme: 2020 to 2024.
    private static readonly int[][] Programme =
    [
        [70, 75, 85, 95, 100], [20, 35, 50, 65, 85], [20, 35, 50, 65, 85], [20, 35, 50, 65, 85], [40, 50, 60, 70, 85],
        [1, 5, 10, 15, 20], [10, 20, 25, 35, 45],
    ];

    private static readonly Target Staged = new(null)
    {
        ByDate = [new StagedTarget(new(2019, 11, 1), 65), new StagedTarget(new(2019, 11, 15), 75)],
        ByUnit = new Dictionary<string, decimal> { ["u1"] = 80, ["u2"] = 60 },
    };

    [Theory]
    [Trait("R", "R09")]
    [InlineData(2022, new[] { 85, 50, 50, 50, 60, 10, 25 })]
    [InlineData(2020, new[] { 70, 20, 20, 20, 40, 1, 10 })]
    [InlineData(2024, new[] { 100, 85, 85, 85, 85, 20, 45 })]
    public void Summary_OfATrajectory_ComparesWithTheChosenYear(int year, int[] targets)
    {
        var indicators = Programme.Select((values, at) => Sample.Share($"{at + 1}") with
        {
            Target = new Target(null) { ByYear = values.Index().ToDictionary(each => 2020 + each.Index, each => (decimal)each.Item) },
        });
        var catalog = Sample.Region(Sample.Monitoring([.. indicators]), 1);

        var summary = SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0] with { TargetYear = year }, catalog.Unit("u1")!, Sample.Stored(), Sample.Now);

        Assert.Equal(targets, summary.Indicators.Select(value => (int)value.Target!.Value));
    }

    [Theory]
    [Trait("R", "R25")]
    [InlineData("2019-11-01T23:59:00+03:00", 65, -1, 10)]
    [InlineData("2019-11-01T21:00:00Z", 75, -11, 110)]
    [InlineData("2019-11-15T12:00:00+03:00", 75, -11, 110)]
    [InlineData("2019-12-01T00:00:00+03:00", 80, -16, 160)]
    public void Summary_OfAStagedTarget_ComparesWithTheStageOfTheDay(string now, int target, int gap, int shortfall)
    {
        var value = Of("u1", now);

        Assert.Equal((target, gap, shortfall), (value.Target, value.Gap, value.Shortfall));
        Assert.Equal(TargetStatus.NotReached, value.Status);
    }

    [Fact]
    [Trait("R", "R09")]
    [Trait("R", "R25")]
    public void Summary_AfterTheLastStage_ComparesAUnitWithItsOwnTarget()
    {
        Assert.Equal(TargetStatus.Reached, Of("u2", "2019-12-01T00:00:00+03:00").Status);
        Assert.Equal(75, Of("region", "2019-12-01T00:00:00+03:00").Target);
    }

    [Theory]
    [Trait("R", "R09")]
    [InlineData("luga", 2021, 80)]
    [InlineData("tosno", 2021, 34)]
    [InlineData("tosno", 2024, 70)]
    [InlineData("tosno", 2030, 50)]
    public void For_SeveralKinds_TheNearestOneHolds(string unit, int year, int expected)
    {
        var target = new Target(50)
        {
            ByYear = new Dictionary<int, decimal> { [2021] = 34, [2024] = 70 },
            ByUnit = new Dictionary<string, decimal> { ["luga"] = 80 },
        };

        Assert.Equal(expected, target.For(unit, year, new(2021, 1, 1)));
    }

    [Fact]
    [Trait("R", "R09")]
    public void Summary_WithoutATarget_ComparesWithNothing()
    {
        var value = IndicatorCalculator.Compute(Sample.Share("1"), [Sent("u1")]);

        Assert.Equal((null, null, null), (value.Target, value.Gap, value.Shortfall));
        Assert.Equal(TargetStatus.NoTarget, value.Status);
    }

    private static IndicatorValue Of(string unit, string now)
    {
        var catalog = Sample.Region(Sample.Monitoring([Sample.Share("1") with { Target = Staged }]), 2);
        return SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Unit(unit)!, Sample.Stored(Sent("u1"), Sent("u2")),
            DateTimeOffset.Parse(now, null)).Indicators[0];
    }

    private static Entry Sent(string unit) => Sample.Sent(unit, ("part1", 640), ("whole1", 1000));
}
