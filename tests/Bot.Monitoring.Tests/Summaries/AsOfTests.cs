using Bot.Monitoring.Summaries;

namespace Bot.Monitoring.Tests.Summaries;

[Trait("R", "R34")]
public sealed class AsOfTests
{
    private static readonly DateOnly AsOf = new(2021, 9, 1);

    [Theory]
    [InlineData("2021-07-01T12:00:00+03:00", "2021-07-01")]
    [InlineData("2021-08-31T23:59:59+03:00", "2021-08-31")]
    [InlineData("2021-08-31T21:00:00Z", null)]
    [InlineData("2021-09-01T00:00:00+03:00", null)]
    public void Compute_SubmittedBeforeTheDay_IsWarnedAbout(string at, string? day)
    {
        var warnings = Of(AsOf, at).OfType<Warning.BeforeAsOf>().ToList();

        Assert.Equal(
            day is null ? [] : [("u1", AsOf, DateOnly.Parse(day, null))],
            warnings.Select(warning => (warning.Unit.Id, warning.AsOf, warning.Submitted)));
        Assert.All(warnings, warning => Assert.Equal("beforeAsOf", warning.Code));
    }

    [Fact]
    public void Compute_WithoutADay_WarnsOfNothing() => Assert.Empty(Of(null, "2021-07-01T12:00:00+03:00"));

    private static IReadOnlyList<Warning> Of(DateOnly? asOf, string at)
    {
        var catalog = Sample.Region(Sample.Monitoring([Sample.Share("1")]), 1);
        var sent = Sample.Send(Sample.Entry("u1", ("part1", 1), ("whole1", 2)), DateTimeOffset.Parse(at, null));
        return SummaryCalculator.Compute(
            catalog, catalog.Campaigns[0] with { AsOf = asOf }, catalog.Unit("u1")!, Sample.Stored(sent), Sample.Now)
            .Warnings;
    }
}
