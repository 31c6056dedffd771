using Bot.Monitoring.Definitions;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Indicators;

namespace Bot.Monitoring.Tests.Indicators;

/// <summary>The region's published numbers of 2021, from the shipped definition.</summary>
public sealed class PublishedTests
{
    private static readonly Entry Region = Sample.Entry(
        "leningrad-region",
        ("students_digital_profile", 173171), ("students_total", 174876), ("students_recommendations", 20555),
        ("teachers_verified_content", 3917), ("teachers_total", 14269), ("students_free_content", 41007),
        ("etasks_autochecked", 202217), ("etasks_total", 202217), ("dpp_programs_distance", 92),
        ("dpp_programs_total", 118), ("teachers_platforms", 3112), ("teachers_trained_digital_2021", 525),
        ("teachers_trained_total_2021", 3057));

    private static IReadOnlyList<IndicatorValue> Values =>
        [.. Sample.Dee.Indicators.Select(indicator => IndicatorCalculator.Compute(indicator, [Region]))];

    [Fact]
    [Trait("R", "R01")]
    public void Definition_OfTheForm_HasEightIndicatorsAndSixteenRows()
    {
        Assert.Equal(8, Sample.Dee.Indicators.Count);
        Assert.Equal(16, Sample.Dee.Components.Select(component => component.No).Distinct().Count());
        Assert.Equal(
            Enumerable.Range(1, 8).SelectMany(no => new[] { no + ".1", no + ".2" }),
            Sample.Dee.Components.Select(component => component.No));
        Assert.Equal((92, 118), (Values[5].Numerator, Values[5].Denominator));
        Assert.Equal("78", Rounding.Show(Values[5].Value!.Value, 0, "ru"));
    }

    [Fact]
    [Trait("R", "R02")]
    public void Definition_OfTheForm_AsksThirteenQuestions()
    {
        Assert.Equal(13, Sample.Dee.Questions.Count);
        Assert.Equal(3, Sample.Dee.Components.Count(component => component.Question == "students_total"));
        Assert.Equal(2, Sample.Dee.Components.Count(component => component.Question == "teachers_total"));
    }

    [Fact]
    [Trait("R", "R04")]
    public void Definition_AlikeLabels_StayTwoQuestions()
    {
        var (seven, eight) = (Sample.Dee.Indicator("7")!, Sample.Dee.Indicator("8")!);

        Assert.NotEqual(seven.Denominator.Question, eight.Denominator.Question);
        Assert.Equal("17.17", Rounding.Show(Values[7].Value!.Value, 2, "en"));
    }

    [Fact]
    [Trait("R", "R42")]
    public void Compute_PublishedTotals_ShowThePublishedShares() => Assert.Equal(
        ["99", "12", "27", "23", "100", "78", "22", "17"],
        Values.Select(value => Rounding.Show(value.Value!.Value, 0, "ru")));

    [Fact]
    [Trait("R", "R06")]
    [Trait("R", "R07")]
    public void Index_OfTheFederalIndicators_IsRoundedOnce()
    {
        var index = IndexValue.Compute(Sample.Dee.Indexes.Single(), Values);

        Assert.Equal(["1", "2", "3", "4", "5"], index.Index.Indicators);
        Assert.Equal("52.34", Rounding.Show(index.Value!.Value, 2, "en"));
        Assert.Equal((5, 5), (index.Of, index.Present));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, 75)]
    public void Index_WithAnAbsentIndicator_IsAbsentUnlessPartialIsAllowed(bool partial, int? expected)
    {
        var values = new[] { Sample.Share("1"), Sample.Share("2"), Sample.Share("3") }
            .Select(each => IndicatorCalculator.Compute(each, [Sample.Entry(
                "u1", ("part1", 50), ("whole1", 100), ("part2", 5), ("part3", 7), ("whole3", 7))]));

        var index = IndexValue.Compute(new CompositeIndex("i", "i", ["1", "2", "3"], partial), [.. values]);

        Assert.Equal((expected, 3, 2), ((int?)index.Value, index.Of, index.Present));
    }
}
