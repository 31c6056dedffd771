using Bot.Monitoring.Definitions;
using Bot.Monitoring.Registers;
using static Bot.Monitoring.Tests.Registers.SmallRegister;

namespace Bot.Monitoring.Tests.Registers;

[Trait("R", "R68")]
public sealed class RoadMapTests
{
    private static readonly Decision April =
        Decision("april", ["Апрель"], "KOPO") with { Measure = Measured(new Target(40)) };

    private static readonly Register Map = With(April) with { InForce = new DateOnly(2021, 7, 9) };

    [Fact]
    public void Compute_MonthWithoutAYear_WaitsForTheYear()
    {
        var progress = Compute(Map, "2021-05-01");

        Assert.Equal((Standing.YearUnknown, null, 0), (progress.Standing, progress.Due, progress.DaysLate));
    }

    [Theory]
    [InlineData("2021-09-01", "2022-04-30", Standing.Overdue, "2022-05-01")]
    [InlineData("2021-09-01", "2022-04-30", Standing.Open, "2022-04-30")]
    [InlineData("2021-09-01", "2022-04-30", Standing.NotYet, "2022-03-31")]
    [InlineData("2021-01-01", "2021-04-30", Standing.Past, "2021-10-01")]
    public void Compute_YearGiven_HasADayAndWhatEndedBeforeTheMapIsPast(
        string starts, string due, Standing standing, string today)
    {
        var progress = Compute(Map with { Starts = Day(starts) }, today);

        Assert.Equal((Day(due), standing), (progress.Due, progress.Standing));
    }

    [Theory]
    [InlineData(6, 15, Standing.Done, null)]
    [InlineData(5, 15, Standing.Overdue, 1)]
    [InlineData(0, 0, Standing.Overdue, null)]
    public void Compute_Coverage_IsDoneWhenTheShareIsReached(int part, int whole, Standing standing, int? lacking)
    {
        var progress = Compute(
            Map with { Starts = Day("2021-09-01") }, "2022-05-01",
            Said(April, "KOPO", "region", ReportStatus.UnderWay, "2022-04-30", (part, whole)));

        Assert.Equal((standing, lacking), (progress.Standing, progress.Measure!.Shortfall));
    }

    [Fact]
    public void Compute_WordDoneAgainstAShareNotReached_IsNotDone() => Assert.Equal(
        Standing.Overdue,
        Compute(
            Map with { Starts = Day("2021-09-01") }, "2022-05-01",
            Said(April, "KOPO", "region", ReportStatus.Done, "2022-04-30", (5, 15))).Standing);

    [Fact]
    public void Compute_WordDoneWithoutNumbers_IsDone() => Assert.Equal(
        Standing.Done,
        Compute(
            Map with { Starts = Day("2021-09-01") }, "2022-05-01",
            Said(April, "KOPO", "region", ReportStatus.Done, "2022-04-30")).Standing);
}
