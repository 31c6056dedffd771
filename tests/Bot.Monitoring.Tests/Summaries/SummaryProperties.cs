using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Summaries;

[Trait("R", "R41")]
public sealed class SummaryProperties
{
    private static readonly Monitoring.Definitions.Indicator Share = Sample.Share("1");

    private static readonly Gen<decimal?> Counts = Gen.Frequency(
        (1, Gen.Constant((decimal?)null)), (1, Gen.Constant((decimal?)0)),
        (6, Gen.Choose(1, 200_000).Select(n => (decimal?)n)));

    // Each is a part, a whole that holds it, and which half of the region it belongs to.
    private static readonly Gen<(decimal? Part, decimal? Whole, bool Left)[]> Regions = Gen.NonEmptyListOf(
            from whole in Counts
            from part in Counts
            from left in Gen.Elements(true, false)
            select (part is null || whole is null ? part : Math.Min(part.Value, whole.Value), whole, left))
        .Select(list => list.ToArray());

    [Fact]
    public void Region_Value_LiesBetweenItsUnits() => Properties.Hold(Regions, region =>
    {
        var units = Entries(region).Select(entry => Compute([entry]).Value).OfType<decimal>().ToList();
        var value = Compute(Entries(region)).Value;

        if (value is { } there)
        {
            // A division is cut off at 28 digits, which may put a value that equals its neighbour beside it.
            Assert.InRange(there, units.Min() - 1e-20m, units.Max() + 1e-20m);
        }
    });

    [Fact]
    public void Region_OrderOfEntries_DoesNotMatter() => Properties.Hold(
        Regions.SelectMany(region => Gen.Shuffle(Entries(region)).Select(shuffled => (Entries(region), shuffled))),
        each => Assert.Equal(Compute(each.Item1), Compute(each.shuffled)));

    [Fact]
    [Trait("R", "R31")]
    public void Region_AnAbsentUnit_LeavesTheOthersAlone() => Properties.Hold(Regions, region =>
    {
        var all = Entries(region);
        var (with, without, gone) = (Compute(all), Compute(all[1..]), Compute([all[0]]));

        Assert.Equal(with.Units, without.Units + gone.Units);
        Assert.Equal(with.Numerator ?? 0, (without.Numerator ?? 0) + (gone.Numerator ?? 0));
        Assert.Equal(with.Denominator ?? 0, (without.Denominator ?? 0) + (gone.Denominator ?? 0));
    });

    [Fact]
    public void Region_AnyPartition_AddsUp() => Properties.Hold(Regions, region =>
    {
        var all = Entries(region);
        var halves = all.Zip(region).ToLookup(each => each.Second.Left, each => each.First);
        var (whole, left, right) = (Compute(all), Compute(halves[true]), Compute(halves[false]));

        Assert.Equal(whole.Numerator ?? 0, (left.Numerator ?? 0) + (right.Numerator ?? 0));
        Assert.Equal(whole.Denominator ?? 0, (left.Denominator ?? 0) + (right.Denominator ?? 0));
        Assert.Equal(whole.Units, left.Units + right.Units);
    });

    [Fact]
    [Trait("R", "R07")]
    public void Region_BeforeDisplay_NothingIsRounded() => Properties.Hold(Regions, region =>
    {
        var pairs = region.Where(each => each.Part is not null && each.Whole is not null).ToList();
        var value = Compute(Entries(region));

        Assert.Equal(pairs.Count == 0 ? null : pairs.Sum(each => each.Part), value.Numerator);
        Assert.Equal(
            pairs.Sum(each => each.Whole) is { } whole and not 0 ? 100 * pairs.Sum(each => each.Part) / whole : null,
            value.Value);
    });

    private static IndicatorValue Compute(IEnumerable<Entry> entries) => IndicatorCalculator.Compute(Share, entries);

    private static Entry[] Entries(IEnumerable<(decimal? Part, decimal? Whole, bool Left)> region) =>
        [.. region.Select((each, at) => Sample.Entry("u" + at, ("part1", each.Part), ("whole1", each.Whole)))];
}
