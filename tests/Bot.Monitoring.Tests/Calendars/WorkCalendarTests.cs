using System.Globalization;
using Bot.Monitoring.Calendars;

namespace Bot.Monitoring.Tests.Calendars;

[Trait("R", "R22")]
public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Russia = Sample.Shipped.Calendars.Single();

    [Theory]
    [InlineData(2019, 247)]
    // 248 by the decree on transfers, less 24 June and 1 July.
    [InlineData(2020, 246)]
    [InlineData(2021, 247)]
    [InlineData(2022, 247)]
    [InlineData(2023, 247)]
    [InlineData(2024, 248)]
    [InlineData(2025, 247)]
    [InlineData(2026, 247)]
    public void Year_OfTheFile_HasAsManyWorkingDaysAsPublished(int year, int expected)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(number => new DateOnly(year, 1, 1).AddDays(number));

        Assert.Equal(expected, days.Count(Russia.IsWorking));
    }

    [Theory]
    [InlineData("2019-12-01", "2019-11-29", "2019-12-02")]
    [InlineData("2021-01-05", "2020-12-31", "2021-01-11")]
    [InlineData("2022-01-01", "2021-12-30", "2022-01-10")]
    [InlineData("2021-02-20", "2021-02-20", "2021-02-20")]
    [InlineData("2021-02-22", "2021-02-20", "2021-02-24")]
    [InlineData("2020-02-29", "2020-02-28", "2020-03-02")]
    [InlineData("2026-12-31", "2026-12-30", "2027-01-11")]
    public void Day_OffOrNot_HasItsNeighbours(string day, string before, string after)
    {
        Assert.Equal(Day(before), Russia.LastWorkingUpTo(Day(day)));
        Assert.Equal(Day(after), Russia.FirstWorkingFrom(Day(day)));
    }

    [Theory]
    [InlineData("2019-11-30", DayOffKind.Weekend, null)]
    [InlineData("2021-05-09", DayOffKind.Holiday, "День Победы")]
    [InlineData("2021-05-10", DayOffKind.Transferred, null)]
    public void DayOff_OfAnyKind_SaysWhy(string day, DayOffKind kind, string? holiday) =>
        Assert.Equal(new DayOff(Day(day), kind, holiday), Russia.OffOn(Day(day)));

    [Theory]
    [InlineData("2028-01-03", false)]
    [InlineData("2028-01-10", true)]
    // 9 May 2032 is a Sunday: the next working day is off by the law.
    [InlineData("2032-05-10", false)]
    [InlineData("2032-05-11", true)]
    // January holidays on a weekend are transferred by decree only.
    [InlineData("2033-01-10", true)]
    public void Year_NotInTheFile_FollowsTheLaw(string day, bool working)
    {
        Assert.Equal(working, Russia.IsWorking(Day(day)));
        Assert.Equal(working, WorkCalendar.ByLaw.IsWorking(Day(day)));
    }

    [Fact]
    public void Holidays_OfTheFile_AreThoseOfTheLaw() =>
        Assert.Equal(WorkCalendar.ByLaw.Holidays.OrderBy(each => each.Key), Russia.Holidays.OrderBy(each => each.Key));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
