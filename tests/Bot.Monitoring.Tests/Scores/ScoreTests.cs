using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Scores;

namespace Bot.Monitoring.Tests.Scores;

public sealed class ScoreTests
{
    [Theory]
    [Trait("R", "R50")]
    [InlineData(38, "high", ScoreLevel.Named)]
    [InlineData(30, "high", ScoreLevel.Named)]
    [InlineData(28, "high", ScoreLevel.Named)]
    [InlineData(27, "medium", ScoreLevel.Named)]
    [InlineData(19, "medium", ScoreLevel.Named)]
    [InlineData(18, "medium", ScoreLevel.Named)]
    [InlineData(17, null, ScoreLevel.Gap)]
    [InlineData(16, "low", ScoreLevel.Named)]
    [InlineData(0, "low", ScoreLevel.Named)]
    public void Compute_ATotal_HasItsBandOrNone(int total, string? band, ScoreLevel level)
    {
        var score = Of(Criteria.Form("u1", total));

        Assert.Equal((total, band, level), ((int?)score.Total, score.Band?.Id, score.Level));
        Assert.Equal((Criteria.Id, 38, 19, 19), (score.Id, score.Max, score.Answered, score.Questions));
    }

    [Fact]
    [Trait("R", "R12")]
    public void Compute_TheForm_AddsUpByGroup()
    {
        var score = Of(Criteria.Form("u1", 12));

        Assert.Equal([10, 22, 6], score.Groups.Select(group => group.Max));
        Assert.Equal([10m, 2m, 0m], score.Groups.Select(group => group.Total!.Value));
    }

    [Fact]
    [Trait("R", "R51")]
    public void Compute_EighteenOfNineteen_HasATotalAndNoBand()
    {
        var score = Of(Criteria.Form("u1", 36, 18));

        Assert.Equal((36, 18, 19), (score.Total, score.Answered, score.Questions));
        Assert.Null(score.Band);
        Assert.Equal((ScoreLevel.Incomplete, 0), (score.Level, score.Complete));
    }

    [Fact]
    [Trait("R", "R51")]
    [Trait("R", "R31")]
    public void Compute_NoDataForACriterion_IsNotZeroPoints()
    {
        var silent = Criteria.Form("u1", 36, 18).With([Sample.Kept("c3", new Answer.NoData("не оценивали"))]);

        var score = Of(silent);

        Assert.Equal((36, 18, ScoreLevel.Incomplete), (score.Total, score.Answered, score.Level));
    }

    [Fact]
    [Trait("R", "R31")]
    public void Compute_NothingScored_HasNoTotal()
    {
        var score = Of(Sample.Entry("u1"));

        Assert.Null(score.Total);
        Assert.Equal((0, ScoreLevel.None), (score.Answered, score.Level));
        Assert.All(score.Groups, group => Assert.Null(group.Total));
    }

    [Fact]
    public void Compute_SeveralForms_IsTheMeanOfTheCompleteOnes()
    {
        var score = Of(
            Criteria.Form("u1", 38), Criteria.Form("u2", 17), Criteria.Form("u3", 28), Criteria.Form("u4", 2, 18));

        Assert.Equal(83m / 3, score.Total);
        Assert.Equal((4, 3, 75, 76), (score.Forms, score.Complete, score.Answered, score.Questions));
        Assert.Equal("high: u1, u3; : u2", string.Join("; ", score.Units.Select(
            each => each.Band?.Id + ": " + string.Join(", ", each.Units))));
    }

    [Theory]
    [InlineData(27, 28, "medium")]
    [InlineData(16, 17, null)]
    [InlineData(28, 28, "high")]
    [InlineData(27, 27, "medium")]
    [InlineData(17, 18, null)]
    [InlineData(17, 19, "medium")]
    public void Compute_AMeanBetweenTwoBands_IsOfTheLowerUnlessInAGap(int first, int second, string? band)
    {
        var score = Of(Criteria.Form("u1", first), Criteria.Form("u2", second));

        Assert.Equal(band, score.Band?.Id);
        Assert.Equal(band is null ? ScoreLevel.Gap : ScoreLevel.Named, score.Level);
    }

    [Theory]
    [Trait("R", "R50")]
    [InlineData(27.5, "medium")]
    [InlineData(27.99, "medium")]
    [InlineData(28, "high")]
    [InlineData(17.2, null)]
    [InlineData(16.5, null)]
    [InlineData(17.99, null)]
    [InlineData(16, "low")]
    [InlineData(38.5, null)]
    public void OfMean_BetweenBands_BelongsToTheLowerNeighbour(double mean, string? band) =>
        Assert.Equal(band, BandScale.OfMean(Criteria.Bands, (decimal)mean)?.Id);

    [Fact]
    [Trait("R", "R31")]
    public void Compute_NoForms_HasTheCriteriaOfOne()
    {
        var score = Of();

        Assert.Equal((null, 38, 0, 19, 0), (score.Total, score.Max, score.Answered, score.Questions, score.Forms));
        Assert.Null(score.Band);
    }

    [Fact]
    [Trait("R", "R53")]
    public void Compute_AStatedTotal_HasItsBandAndEntersNoMean()
    {
        var archive = Stated("u1", ">30");

        Assert.Equal("high", Of(archive).Band?.Id);
        Assert.Null(Of(archive).Total);
        var both = Of(archive, Criteria.Form("u2", 18));
        Assert.Equal((18, 1), (both.Total, both.Complete));
        Assert.Equal(["u1"], both.Units.Single(each => each.Band?.Id == "high").Units);
        Assert.Equal((">30", "high"), (both.Stated.Single().Answer.Text, both.Stated.Single().Band?.Id));
    }

    [Theory]
    [Trait("R", "R53")]
    [InlineData(">30", "high")]
    [InlineData("более 30 баллов", "high")]
    [InlineData("не менее 28", "high")]
    [InlineData("28-38", "high")]
    [InlineData("менее 17", "low")]
    [InlineData("не более 16", "low")]
    [InlineData("18–27 баллов", "medium")]
    [InlineData("30", "high")]
    [InlineData("17", null)]
    [InlineData(">20", null)]
    [InlineData("не более 17", null)]
    [InlineData("почти все", null)]
    public void Stated_ARange_HasTheBandThatHoldsAllOfIt(string text, string? band) =>
        Assert.Equal(band, Of(Stated("u1", text)).Band?.Id);

    [Fact]
    public void Compute_AMonitoringWithoutCriteria_HasNoScore() =>
        Assert.Null(ScoreCalculator.Compute(Sample.Dee, [Criteria.Form("u1", 3)]));

    [Fact]
    [Trait("R", "R46")]
    public void Compute_AHighScore_SaysNothingOfTheIndicators()
    {
        var both = new MonitoringDefinition(
            Criteria.Id, 1, "Оба", "Оба", [.. Criteria.Monitoring.Questions, .. Sample.Monitoring([Share]).Questions],
            [.. Criteria.Monitoring.Groups, new IndicatorGroup("all", "Доли")], [Share], [], [], Criteria.Bands);
        var entry = Criteria.Form("u1", 38).With([
            Sample.Kept("part1", new Answer.Number(32)), Sample.Kept("whole1", new Answer.Number(100))]);

        var score = ScoreCalculator.Compute(both, [entry])!;
        var value = IndicatorCalculator.Compute(Share, [entry], 40);

        Assert.Equal("high", score.Band?.Id);
        Assert.Equal(TargetStatus.NotReached, value.Status);
    }

    private static Indicator Share => Sample.Share("1", Severity.Hard, 40);

    private static ScoreValue Of(params Entry[] entries) => ScoreCalculator.Compute(Criteria.Monitoring, entries)!;

    private static Entry Stated(string unit, string text) => Entry.Untouched(new EntryKey("c", unit))
        .With([Sample.Kept(Criteria.Id, new Answer.Stated(text, "архив"))]);
}
