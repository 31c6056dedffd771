using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;

namespace Bot.Monitoring.Tests.Indicators;

public sealed class IndicatorTests
{
    [Fact]
    [Trait("R", "R41")]
    public void Compute_TwoDistricts_IsRatioOfSumsNotMeanOfRatios()
    {
        var (a, b) = (Pair("u1", 3000, 6000), Pair("u2", 112, 8269));

        Assert.Equal("50.00", Exact(Compute(null, a)));
        Assert.Equal("1.35", Exact(Compute(null, b)));
        Assert.Equal("21.81", Exact(Compute(null, a, b)));
        Assert.Equal("22", Rounding.Show(Compute(null, a, b).Value!.Value, 0, "ru"));
    }

    [Theory]
    [Trait("R", "R43")]
    [InlineData(1329, 3497, 40, "38.00", 70)]
    [InlineData(7155, 22361, 40, "32.00", 1790)]
    [InlineData(1398, 3497, 40, "39.98", 1)]
    [InlineData(0, 3, 50, "0.00", 2)]
    public void Compute_BelowTarget_SaysHowManyAreShort(int part, int whole, int target, string exact, int shortfall)
    {
        var value = Compute(target, Pair("u1", part, whole));

        Assert.Equal((TargetStatus.NotReached, (decimal?)shortfall), (value.Status, value.Shortfall));
        Assert.Equal(exact, Exact(value));
        Assert.Equal(TargetStatus.Reached, Compute(target, Pair("u1", part + shortfall, whole)).Status);
        Assert.Equal(TargetStatus.NotReached, Compute(target, Pair("u1", part + shortfall - 1, whole)).Status);
    }

    [Fact]
    [Trait("R", "R43")]
    public void Compute_JustBelowTarget_ShowsItsRoundedValueAndIsNotReached()
    {
        var value = Compute(40, Pair("u1", 1398, 3497));

        Assert.Equal("40", Rounding.Show(value.Value!.Value, 0, "ru"));
        Assert.Equal(TargetStatus.NotReached, value.Status);
    }

    [Theory]
    [Trait("R", "R44")]
    [InlineData(50, "54.00", TargetStatus.Reached)]
    [InlineData(70, "76.98", TargetStatus.Reached)]
    [InlineData(40, "38.00", TargetStatus.NotReached)]
    [InlineData(40, "40.00", TargetStatus.Reached)]
    public void Compute_PlanAndFact_GiveTheStatus(int plan, string fact, TargetStatus status) => Assert.Equal(
        status,
        Compute(plan, Pair("u1", decimal.Parse(fact, System.Globalization.CultureInfo.InvariantCulture) * 100, 10000))
            .Status);

    [Fact]
    [Trait("R", "R38")]
    public void Compute_NothingInTheWhole_IsAbsentNotZero()
    {
        var value = Compute(40, Pair("u1", 0, 0));

        Assert.Null(value.Value);
        Assert.Null(value.Shortfall);
        Assert.Equal(TargetStatus.NoData, value.Status);
        Assert.Equal(50, Compute(null, Pair("u1", 0, 0), Pair("u2", 5, 10)).Value);
    }

    [Fact]
    [Trait("R", "R31")]
    public void Compute_HalfOfAPair_EntersNoSum()
    {
        var value = Compute(null, Pair("u1", 5, 10), Pair("u2", 700, null), Pair("u3", null, 900), Pair("u4", 0, 10));

        Assert.Equal((5, 20, 25, 2), (value.Numerator, value.Denominator, value.Value, value.Units));
    }

    [Fact]
    [Trait("R", "R31")]
    public void Compute_NobodyAnswered_HasNoSums()
    {
        var value = Compute(null, Pair("u1", 5, null));

        Assert.Equal((null, null, null, 0), (value.Numerator, value.Denominator, value.Value, value.Units));
    }

    private static IndicatorValue Compute(decimal? target, params Entry[] entries) =>
        IndicatorCalculator.Compute(Sample.Share("1", Severity.Hard, target), entries, target);

    private static Entry Pair(string unit, decimal? part, decimal? whole) =>
        Sample.Entry(unit, ("part1", part), ("whole1", whole));

    private static string Exact(IndicatorValue value) => Rounding.Show(value.Value!.Value, 2, "en");
}
