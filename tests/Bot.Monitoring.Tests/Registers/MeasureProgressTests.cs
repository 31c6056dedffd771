using Bot.Monitoring.Definitions;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Registers;
using static Bot.Monitoring.Tests.Registers.SmallRegister;

namespace Bot.Monitoring.Tests.Registers;

public sealed class MeasureProgressTests
{
    private static readonly Measure Staged = Measured(new Target(null)
    {
        ByDate = [new StagedTarget(Day("2019-11-01"), 65), new StagedTarget(Day("2019-11-15"), 75)],
        ByUnit = new Dictionary<string, decimal> { ["luga"] = 80 },
    });

    private static readonly Measure Yearly = Measured(new Target(null)
    {
        ByYear = new Dictionary<int, decimal> { [2019] = 34, [2024] = 70 },
    });

    [Theory]
    [Trait("R", "R25")]
    [InlineData("2019-11-01", 65, 10)]
    [InlineData("2019-11-02", 75, 110)]
    [InlineData("2019-11-15", 75, 110)]
    [InlineData("2019-12-01", 80, 160)]
    public void Compute_StagedTargets_ComparesWithTheOneOfTheDay(string day, int target, int lacking)
    {
        var progress = MeasureProgress.Compute(Staged, "luga", (640, 1000), Day(day));

        Assert.Equal(
            (64m, target, TargetStatus.NotReached, lacking),
            (progress.Value, progress.Target, progress.Status, progress.Shortfall));
    }

    [Theory]
    [Trait("R", "R26")]
    [InlineData("2019-12-31", 34, "2019-12-31")]
    [InlineData("2020-01-01", 70, "2024-12-31")]
    [InlineData("2024-12-31", 70, "2024-12-31")]
    [InlineData("2025-01-01", 70, null)]
    public void Compute_TrajectoryOfYears_IsFollowedToItsHorizon(string day, int target, string? until)
    {
        var progress = MeasureProgress.Compute(Yearly, "luga", (34, 100), Day(day));

        Assert.Equal((target, Day("2024-12-31")), (progress.Target, progress.Horizon));
        Assert.Equal(until, progress.Until is { } last ? $"{last:yyyy-MM-dd}" : null);
    }

    [Fact]
    [Trait("R", "R26")]
    public void TrackedOn_ClosedDecisionWithLaterTargets_IsStillTrue()
    {
        var decision = Decision("DOP-4", ["до 30 октября 2019 года"], "KOPO") with { Measure = Yearly };
        var progress = Compute(
            With(decision), "2021-03-01", Said(decision, "KOPO", "region", ReportStatus.Done, "2019-10-30", (34, 100)));

        Assert.Equal(Standing.Done, progress.Standing);
        Assert.True(progress.TrackedOn(Day("2021-03-01")));
        Assert.Equal((70m, 36m), (progress.Measure!.Target, progress.Measure.Shortfall));
        Assert.False(progress.TrackedOn(Day("2019-10-30")));
        Assert.False(progress.TrackedOn(Day("2025-01-01")));
    }

    [Theory]
    [Trait("R", "R25")]
    [InlineData("luga", "2019-11-16", 640, false)]
    [InlineData("luga", "2019-11-16", 800, true)]
    [InlineData("tosno", "2019-11-01", 640, false)]
    [InlineData("tosno", "2019-11-01", 660, true)]
    [InlineData("tosno", "2019-11-02", 660, false)]
    [InlineData("tosno", "2019-11-16", 740, false)]
    [InlineData("tosno", "2019-11-16", 750, true)]
    [InlineData("tosno", "2019-12-20", 740, false)]
    public void Compute_WordDone_CountsOnlyWhenTheStageInForceIsReached(string unit, string day, int part, bool done)
    {
        var decision = Decision("DOP-1", ["до 1 декабря 2019 года"], "HEADS") with { Measure = Staged };
        var progress = Compute(
            With(decision), day, Said(decision, "HEADS", unit, ReportStatus.Done, "2019-10-30", (part, 1000)));

        Assert.Equal(done, progress.Parties[0].Units.Single(each => each.Unit.Id == unit).Done);
    }

    [Fact]
    [Trait("R", "R25")]
    public void Compute_StageReachedWithoutTheWord_IsNotDone()
    {
        var decision = Decision("DOP-1", ["до 1 декабря 2019 года"], "HEADS") with { Measure = Staged };
        var said = Said(decision, "HEADS", "luga", ReportStatus.UnderWay, "2019-10-30", (700, 1000));

        Assert.Equal(0, Compute(With(decision), "2019-11-01", said).Parties[0].Done);
    }

    [Theory]
    [Trait("R", "R43")]
    [InlineData(0, 0, TargetStatus.NoData)]
    [InlineData(649, 1000, TargetStatus.NotReached)]
    [InlineData(650, 1000, TargetStatus.Reached)]
    [InlineData(1300, 2001, TargetStatus.NotReached)]
    public void Compute_Pair_IsComparedBeforeRounding(int part, int whole, TargetStatus status) => Assert.Equal(
        status, MeasureProgress.Compute(Staged, "luga", (part, whole), Day("2019-11-01")).Status);

    [Fact]
    public void Compute_NobodyReported_IsNoDataNotZero()
    {
        var progress = MeasureProgress.Compute(Staged, "luga", null, Day("2019-11-01"));

        Assert.Equal((null, TargetStatus.NoData, null), (progress.Value, progress.Status, progress.Shortfall));
    }

    [Fact]
    [Trait("R", "R64")]
    public void Total_OfAUnitThatAnswersAsTwoParties_CountsItsPeopleOnce()
    {
        var decision = Decision("DOP-1", ["до 1 декабря 2019 года"], "HEADS", "SCHOOLS") with { Measure = Staged };
        var progress = Compute(
            With(decision), "2019-11-01",
            Said(decision, "HEADS", "luga", ReportStatus.UnderWay, "2019-10-30", (640, 1000)),
            Said(decision, "SCHOOLS", "luga", ReportStatus.UnderWay, "2019-10-30", (640, 1000)),
            Said(decision, "SCHOOLS", "tosno", ReportStatus.UnderWay, "2019-10-30", (660, 1000)));

        Assert.Equal((1300m, 2000m, TargetStatus.Reached), (
            progress.Measure!.Part, progress.Measure.Whole, progress.Measure.Status));
        Assert.Equal(10, progress.Parties[0].Units[0].Measure!.Shortfall);
    }
}
