using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;
using Bot.Monitoring.Summaries;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Summaries;

[Trait("R", "R41")]
public sealed class SummaryProperties
{
    private static readonly Monitoring.Definitions.Indicator Share = Sample.Share("1");

    private static readonly Monitoring.Definitions.MonitoringDefinition Targeted = Sample.Monitoring(
        [Sample.Share("1", target: 40)], indexes: [new("i", "i", ["1"])]);

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

    // Zero denominators, «нет данных», halves of pairs, drafts and forms nobody has touched.
    private static readonly Gen<Entry[]> Forms = Gen.NonEmptyListOf(
            from whole in Counts
            from part in Counts
            from spoken in Gen.Elements(true, false)
            from sent in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
            select (Part: Said(part, spoken), Whole: Said(whole, spoken), Sent: sent))
        .Select(list => list.Select((form, at) => Form("u" + (at + 1), form.Part, form.Whole, form.Sent)).ToArray());

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

    [Fact]
    [Trait("R", "R30")]
    [Trait("R", "R31")]
    public void Summary_AUnitThatIsNotIn_ChangesTheCoverageAndNoSum() => Properties.Hold(Forms, forms =>
    {
        var sent = forms.Where(form => form.State == EntryState.Submitted).ToList();
        var (all, only) = (Summary(forms.Length, forms), Summary(forms.Length, sent));

        Assert.Equal(only.Indicators, all.Indicators);
        Assert.Equal(only.Indexes, all.Indexes);
        Assert.Equal((forms.Length, sent.Count), (all.Coverage.Expected, all.Coverage.Submitted));
        Assert.Equal(forms.Length - sent.Count, all.Coverage.Missing.Count);
        Assert.Equal(sent.Count < forms.Length, all.Preliminary);
    });

    [Fact]
    public void Summary_OfAnyPartition_IsTheSame() => Properties.Hold(
        Forms.SelectMany(forms => Gen.ListOf(Gen.Choose(0, 3), forms.Length)
            .Select(parts => (Forms: forms, Parts: parts.ToArray()))), each =>
        {
            var whole = Summary(each.Forms.Length, each.Forms).Indicators[0];
            var parts = each.Forms.Zip(each.Parts).GroupBy(form => form.Second, form => form.First)
                .Select(part => Summary(each.Forms.Length, part).Indicators[0])
                .Select(value => value.Numerator is { } top ? new Pair(top, value.Denominator!.Value) : (Pair?)null);

            var sum = Pair.Sum(parts);

            Assert.Equal((whole.Numerator, whole.Denominator), (sum?.Part, sum?.Whole));
            Assert.Equal(whole.Value, IndicatorCalculator.OfPairs(Share, [sum]).Value);
        });

    [Fact]
    [Trait("R", "R38")]
    public void Summary_OfAnyForms_DividesByNothing() => Properties.Hold(Forms, forms =>
    {
        foreach (var value in Summary(forms.Length, forms).Indicators)
        {
            Assert.Equal(value.Denominator is null or 0, value.Value is null);
            Assert.Equal(value.Units == 0, value.Numerator is null);
            Assert.Equal(value.Status == TargetStatus.NotReached, value.Shortfall > 0);
            Assert.Equal(value.Value is { } share ? share - 40 : null, value.Gap);
        }
    });

    [Fact]
    [Trait("R", "R43")]
    public void Summary_ShortOfATarget_ReachesItWithExactlySoManyMore() => Properties.Hold(Forms, forms =>
    {
        var value = Summary(forms.Length, forms).Indicators[0];
        if (value.Shortfall is { } lacking)
        {
            Assert.Equal(TargetStatus.Reached, Against(value.Numerator!.Value + lacking));
            Assert.Equal(TargetStatus.NotReached, Against(value.Numerator!.Value + lacking - 1));
        }

        TargetStatus Against(decimal part) =>
            IndicatorCalculator.OfPairs(Share, [new Pair(part, value.Denominator!.Value)], 40).Status;
    });

    private static Summary Summary(int units, IEnumerable<Entry> forms)
    {
        var catalog = Sample.Region(Targeted, units);
        return SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0], catalog.Organisations[0].Root, Sample.Stored(forms), Sample.Now);
    }

    private static Answer? Said(decimal? value, bool spoken) =>
        value is { } number ? new Answer.Number(number) : spoken ? new Answer.NoData("нет") : null;

    private static IndicatorValue Compute(IEnumerable<Entry> entries) => IndicatorCalculator.Compute(Share, entries);

    private static Entry[] Entries(IEnumerable<(decimal? Part, decimal? Whole, bool Left)> region) =>
        [.. region.Select((each, at) => Sample.Entry("u" + at, ("part1", each.Part), ("whole1", each.Whole)))];

    private static Entry Form(string unit, Answer? part, Answer? whole, bool sent)
    {
        var said = new[] { ("part1", Answer: part), ("whole1", Answer: whole) }.Where(each => each.Answer is not null);
        var entry = Entry.Untouched(new EntryKey("c", unit))
            .With(said.Select(each => Sample.Kept(each.Item1, each.Answer!)));
        return sent && entry.State == EntryState.Draft ? Sample.Send(entry, Sample.Now) : entry;
    }
}
