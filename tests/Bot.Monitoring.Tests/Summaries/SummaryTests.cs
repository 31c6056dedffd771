using Bot.Monitoring.Answers;
using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Summaries;

public sealed class SummaryTests
{
    private static readonly MonitoringDefinition Monitoring = Sample.Monitoring(
        [Sample.Share("1"), Sample.Share("2")], indexes: [new CompositeIndex("i", "Индекс", ["1", "2"])]);

    [Fact]
    [Trait("R", "R30")]
    public void Compute_SeventeenOfEighteen_IsPreliminaryAndNamesTheMissing()
    {
        var entries = Enumerable.Range(1, 18).Where(number => number != 7)
            .Select(number => Sample.Sent("u" + number, ("part1", 5), ("whole1", 10)));

        var summary = Compute(18, entries);

        Assert.True(summary.Preliminary);
        Assert.Equal((18, 17), (summary.Coverage.Expected, summary.Coverage.Submitted));
        Assert.Equal(["u7"], summary.Coverage.Missing.Select(unit => unit.Id));
        var value = summary.Indicators[0];
        Assert.Equal((85, 170, 50), (value.Numerator, value.Denominator, value.Value));
    }

    [Fact]
    [Trait("R", "R30")]
    public void Compute_Everybody_IsFinal() =>
        Assert.False(Compute(2, [Sent("u1", 1, 2), Sent("u2", 1, 2)]).Preliminary);

    [Fact]
    public void Compute_SomebodyFreed_IsNeitherMissingNorSubmitted()
    {
        var freed = Sample.Entry("u2", ("part1", 9), ("whole1", 9)).After(
            new ReviewStep.Excuse(new Act(7, Sample.Now, "школ нет"), null));

        var summary = Compute(2, [Sent("u1", 1, 2), freed]);

        Assert.False(summary.Preliminary);
        Assert.Equal((2, 1), (summary.Coverage.Expected, summary.Coverage.Submitted));
        Assert.Equal(["u2"], summary.Coverage.Excused.Select(unit => unit.Id));
        Assert.Empty(summary.Coverage.Missing);
        Assert.Equal((1, 2), (summary.Indicators[0].Numerator, summary.Indicators[0].Denominator));
    }

    [Fact]
    public void Compute_AReturnedEntry_IsInTheSumsWithAWarning()
    {
        var returned = Sent("u1", 1, 2).After(
            new ReviewStep.Return(new Return(new Act(7, Sample.Now, "проверьте"), [])));

        var summary = Compute(1, [returned]);

        Assert.Equal(1, summary.Indicators[0].Numerator);
        var warning = Assert.IsType<Warning.Returned>(Assert.Single(summary.Warnings));
        Assert.Equal(("u1", "returned"), (warning.Unit.Id, warning.Code));
    }

    [Fact]
    public void Compute_ADraft_IsMissingAndInNoSum()
    {
        var summary = Compute(2, [Sent("u1", 1, 2), Sample.Entry("u2", ("part1", 100), ("whole1", 100))]);

        Assert.Equal(["u2"], summary.Coverage.Missing.Select(unit => unit.Id));
        Assert.Equal((1, 2), (summary.Indicators[0].Numerator, summary.Indicators[0].Denominator));
    }

    [Fact]
    [Trait("R", "R31")]
    public void Compute_NoData_IsNotZero()
    {
        var silent = Sample.Send(
            Sample.Entry("u2", ("whole1", 1000)).With([Sample.Kept("part1", new Answer.NoData("не вели учёт"))]),
            Sample.Now);

        var summary = Compute(2, [Sent("u1", 1, 2), silent]);

        Assert.Equal((50, 1), (summary.Indicators[0].Value, summary.Indicators[0].Units));
        Assert.False(summary.Preliminary);
    }

    [Fact]
    public void Compute_EntriesOfOthers_AreNotLookedAt()
    {
        var other = Sample.Sent("u1", ("part1", 9), ("whole1", 9));
        var summary = Compute(1, [
            Sent("u1", 1, 2), other with { Key = new EntryKey("another", "u1") }, Sent("elsewhere", 9, 9)]);

        Assert.Equal((1, 2), (summary.Indicators[0].Numerator, summary.Indicators[0].Denominator));
    }

    [Fact]
    public void Compute_OfOneUnit_ExpectsOnlyIt()
    {
        var catalog = Sample.Region(Monitoring, 3);

        var summary = SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Unit("u2")!,
            Sample.Stored(Sent("u1", 1, 2), Sent("u2", 1, 4)), Sample.Now);

        Assert.Equal((1, 1, 25), (summary.Coverage.Expected, summary.Coverage.Submitted, summary.Indicators[0].Value));
    }

    [Fact]
    [Trait("R", "R08")]
    public void Index_OfTheRegion_IsNotTheMeanOfTheDistricts()
    {
        var (a, b) = (
            Sample.Sent("u1", ("part1", 90), ("whole1", 100), ("part2", 10), ("whole2", 1000)),
            Sample.Sent("u2", ("part1", 100), ("whole1", 1000), ("part2", 90), ("whole2", 100)));

        var region = Compute(2, [a, b]).Indexes[0].Value!.Value;
        var districts = new[] { a, b }.Average(each => Of(each).Indexes[0].Value!.Value);

        // (190/1100 + 100/1100) / 2 against ((90 + 1) / 2 + (10 + 90) / 2) / 2.
        Assert.Equal("13.18", Rounding.Show(region, 2, "en"));
        Assert.Equal(47.75m, districts);
    }

    [Fact]
    [Trait("R", "R03")]
    public void Compute_RowsThatDiffer_AreWarnedAboutOnce()
    {
        var kept = Sample.Kept("whole1", new Answer.Number(174876)) with
        {
            Differences = [new RowDifference("2.2", 174873)],
        };

        var summary = Compute(1, [Sample.Send(Sample.Entry("u1", ("part1", 5)).With([kept]), Sample.Now)]);

        var warning = Assert.IsType<Warning.SharedValueDiffers>(Assert.Single(summary.Warnings));
        Assert.Equal(("1.2", 174876, "2.2", 3), (warning.Row, warning.Kept, warning.Other.Row, warning.Difference));
        Assert.Equal("sharedValueDiffers", warning.Code);
    }

    private static Entry Sent(string unit, decimal part, decimal whole) =>
        Sample.Sent(unit, ("part1", part), ("whole1", whole));

    private static Summary Compute(int units, IEnumerable<Entry> entries)
    {
        var catalog = Sample.Region(Monitoring, units);
        return SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Organisations[0].Root, Sample.Stored(entries), Sample.Now);
    }

    private static Summary Of(Entry entry)
    {
        var catalog = Sample.Region(Monitoring, 2);
        return SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Unit(entry.Key.Unit)!, Sample.Stored(entry), Sample.Now);
    }
}
