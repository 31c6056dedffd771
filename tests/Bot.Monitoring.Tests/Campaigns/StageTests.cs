using Bot.Monitoring.Campaigns;

namespace Bot.Monitoring.Tests.Campaigns;

public sealed class StageTests
{
    private static readonly DateOnly Due = new(2021, 4, 9);

    [Theory]
    [Trait("R", "R15")]
    [InlineData("Europe/Moscow", "2021-04-09T20:59:59Z")]
    [InlineData("Asia/Novokuznetsk", "2021-04-09T16:59:59Z")]
    public void EndOf_ADueDay_IsTheOrganisationsOwnMidnight(string zone, string utc)
    {
        var local = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var end = LocalDay.EndOf(Due, local);

        Assert.Equal(DateTimeOffset.Parse(utc, null), end.ToUniversalTime());
        Assert.Equal(0, LocalDay.DaysLate(end, Due, local));
        Assert.Equal(1, LocalDay.DaysLate(end.AddSeconds(1), Due, local));
    }

    [Fact]
    [Trait("R", "R15")]
    public void DaysLate_OneInstantInTwoRegions_DiffersByTheirZones()
    {
        var instant = DateTimeOffset.Parse("2021-04-09T18:00:00Z", null);

        Assert.Equal(0, LocalDay.DaysLate(instant, Due, TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow")));
        Assert.Equal(1, LocalDay.DaysLate(instant, Due, TimeZoneInfo.FindSystemTimeZoneById("Asia/Novokuznetsk")));
    }

    [Theory]
    [Trait("R", "R16")]
    [InlineData("2021-03-31", Opening.NotYet)]
    [InlineData("2021-04-01", Opening.Open)]
    [InlineData("2021-04-09", Opening.Open)]
    [InlineData("2021-04-10", Opening.Late)]
    [InlineData("2021-04-20", Opening.Late)]
    [InlineData("2021-04-21", Opening.Closed)]
    public void At_ADay_OpensOnTimeLateAndClosed(string day, Opening opening) => Assert.Equal(
        opening,
        new Stage("s", "s", StageKind.Collection, new(2021, 4, 1), Due, new(2021, 4, 20))
            .At(DateOnly.Parse(day, null), "u1"));

    [Fact]
    [Trait("R", "R18")]
    public void At_AnyDay_AStageWithoutDatesIsOpen() => Assert.Equal(
        Opening.Open, new Stage("s", "s", StageKind.Collection, null, null).At(new DateOnly(2050, 1, 1), "u1"));
}
