using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;

namespace Bot.Monitoring.Tests.Indicators;

public sealed class SharedBaseTests
{
    [Fact]
    [Trait("R", "R05")]
    public void Compute_ANumeratorThatIsABase_ServesBoth()
    {
        var (model, platform) = (Of("2", "with_model", "schools"), Of("5", "with_platform", "with_model"));
        var entry = Sample.Entry("u1", ("schools", 20), ("with_model", 10), ("with_platform", 6));

        Assert.Equal(50, IndicatorCalculator.Compute(model, [entry]).Value);
        Assert.Equal(60, IndicatorCalculator.Compute(platform, [entry]).Value);
        Assert.Equal(30, IndicatorCalculator.Compute(Of("5", "with_platform", "schools"), [entry]).Value);
    }

    [Theory]
    [Trait("R", "R42")]
    [Trait("R", "R44")]
    [InlineData(12074, 22361, 50, "54.00", "54", TargetStatus.Reached)]
    [InlineData(2692, 3497, 70, "76.98", "77", TargetStatus.Reached)]
    [InlineData(1329, 3497, 40, "38.00", "38", TargetStatus.NotReached)]
    [InlineData(7155, 22361, 40, "32.00", "32", TargetStatus.NotReached)]
    public void Compute_ThePublishedTable_IsRebuilt(
        int part, int whole, int plan, string exact, string shown, TargetStatus status)
    {
        var value = Of(part, whole, plan);

        Assert.Equal((exact, shown, status), (Show(value.Value, 2), Show(value.Value, 0), value.Status));
    }

    [Theory]
    [Trait("R", "R43")]
    [InlineData(1329, 3497, "-2.00", 70, 1399)]
    [InlineData(7155, 22361, "-8.00", 1790, 8945)]
    [InlineData(1398, 3497, "-0.02", 1, 1399)]
    public void Compute_AMiss_SaysByHowManyPointsAndPeople(int part, int whole, string gap, int shortfall, int needed)
    {
        var value = Of(part, whole, 40);

        Assert.Equal((gap, shortfall, needed), (Show(value.Gap, 2), value.Shortfall, value.Needed));
        Assert.Equal(value.Value - 40, value.Gap);
    }

    [Fact]
    [Trait("R", "R13")]
    public void Compute_AStatedShare_EntersNoSum()
    {
        var stated = Sample.Entry("u1", ("whole1", 100)).With([
            Sample.Kept("part1", new Answer.Stated("86 %", "от 3–5 до 28 групп"))]);

        var value = IndicatorCalculator.Compute(
            Sample.Share("1"), [stated, Sample.Entry("u2", ("part1", 1), ("whole1", 4))]);

        Assert.Equal((1, 4, 25, 1), (value.Numerator, value.Denominator, value.Value, value.Units));
        Assert.Equal("от 3–5 до 28 групп", ((Answer.Stated)stated["part1"]!).Comment);
    }

    [Fact]
    [Trait("R", "R45")]
    public void Compute_WithoutAModelLevel_InventsNone() =>
        Assert.Null(IndicatorCalculator.Compute(Sample.Share("1"), [Entry(1, 2)]).Model);

    private static IndicatorValue Of(int part, int whole, int plan) =>
        IndicatorCalculator.Compute(Sample.Share("1", Severity.Hard, plan), [Entry(part, whole)], plan);

    private static Entry Entry(int part, int whole) => Sample.Entry("u1", ("part1", part), ("whole1", whole));

    private static Indicator Of(string no, string part, string whole) => new(
        no, "Доля", "all", "%", new Component(no + ".1", part), new Component(no + ".2", whole));

    private static string Show(decimal? value, int decimals) => Rounding.Show(value!.Value, decimals, "en");
}
