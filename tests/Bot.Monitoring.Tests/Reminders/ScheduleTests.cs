using System.Globalization;
using Bot.Monitoring.Calendars;
using Bot.Monitoring.Campaigns;
using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Tests.Reminders;

[Trait("R", "R21")]
[Trait("R", "R22")]
public sealed class ScheduleTests
{
    // Before the due day; two that fall on one day are one. The deadline itself stays where it is.
    [Theory]
    [InlineData("2021-04-09", "2021-04-02 2021-04-06 2021-04-08 2021-04-09")]
    // «До 1 декабря 2019»: a Sunday.
    [InlineData("2019-12-01", "2019-11-22 2019-11-28 2019-11-29")]
    // Ends of months; 20 February 2021 is a working Saturday, 22 February is off for it.
    [InlineData("2021-03-01", "2021-02-20 2021-02-26 2021-03-01")]
    [InlineData("2021-02-20", "2021-02-12 2021-02-17 2021-02-19 2021-02-20")]
    [InlineData("2021-07-31", "2021-07-23 2021-07-28 2021-07-30")]
    // Leap days.
    [InlineData("2020-02-29", "2020-02-21 2020-02-26 2020-02-28")]
    [InlineData("2024-02-29", "2024-02-22 2024-02-26 2024-02-28 2024-02-29")]
    // New Year: 31 December 2020 is a working day, of 2021 and 2026 it is not.
    [InlineData("2021-01-11", "2020-12-31 2021-01-11")]
    [InlineData("2022-01-10", "2021-12-30 2022-01-10")]
    [InlineData("2026-12-31", "2026-12-24 2026-12-28 2026-12-30")]
    public void DueDay_InTheCalendar_HasItsDaysBefore(string due, string expected) =>
        Assert.Equal(expected, string.Join(' ', Days(due, "before")));

    [Theory]
    // 10 April 2021 is a Saturday.
    [InlineData("2021-04-09", "2021-04-12 2021-04-13 2021-04-14")]
    [InlineData("2021-12-30", "2022-01-10 2022-01-11 2022-01-12")]
    [InlineData("2021-02-19", "2021-02-20 2021-02-24 2021-02-25")]
    [InlineData("2022-04-29", "2022-05-04 2022-05-05 2022-05-06")]
    [InlineData("2020-02-28", "2020-03-02 2020-03-03 2020-03-04")]
    public void DueDay_ThatPassed_HasThreeWorkingDaysAfter(string due, string expected) =>
        Assert.Equal(expected, string.Join(' ', Days(due, "after")));

    [Fact]
    public void Reminder_OnADayOff_SaysWhatMovedIt()
    {
        var last = Office.At("2019-11-20 09:00", Office.Respondent("luga")).Due(Office.Dee, "2019-12-01").Plan()
            .Notices.Last(notice => notice.Key.Rule.StartsWith("before", StringComparison.Ordinal));

        Assert.Equal("before-0 2019-11-29 10:00", Office.Row(last));
        Assert.Equal(
            [
                new Reason.Before(0, new(2019, 12, 1)),
                new Reason.Shifted(new DayShift(
                    new DayOff(new(2019, 12, 1), DayOffKind.Weekend, null), new(2019, 11, 29))),
                new Reason.Merged(1),
            ],
            last.Why);
        Assert.Equal(new(2019, 12, 1), last.Key.About);
        Assert.Equal(Office.Instant("2019-12-02 00:00"), last.NotAfter);
    }

    [Fact]
    [Trait("R", "R15")]
    public void Reminder_InKemerovo_IsFourHoursEarlierInUtc()
    {
        var campaign = Sample.Shipped.Campaign(Office.Dee)!;
        var there = campaign with { Organisation = "leninsk-kuznetsky", Level = "school" };
        var input = Office.At("2021-03-25 09:00", Office.Respondent("luga"), Office.Respondent("lk-school-1", 2));

        var here = ReminderPlan.Compute(campaign, input).Notices.Select(notice => notice.At).ToList();
        var kemerovo = ReminderPlan.Compute(there, input).Notices.Select(notice => notice.At).ToList();

        Assert.Equal(new DateTimeOffset(2021, 4, 2, 7, 0, 0, TimeSpan.Zero), here[0]);
        Assert.Equal(TimeSpan.FromHours(7), kemerovo[0].Offset);
        Assert.Equal(here.Select(at => at - TimeSpan.FromHours(4)), kemerovo);
    }

    [Fact]
    public void LocalTime_ThatTheClocksJumpOver_IsTheFirstAfterTheJump()
    {
        var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

        Assert.Equal(
            new DateTimeOffset(2021, 3, 28, 3, 0, 0, TimeSpan.FromHours(2)),
            LocalDay.At(new(2021, 3, 28), new(2, 30), berlin));
    }

    private static IEnumerable<string> Days(string due, string rule) => Office
        .At(Office.Day(due).AddDays(-40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 09:00", Office.Respondent("luga"))
        .Due(Office.Dee, due).Plan().Notices
        .Where(notice => notice.Key.Rule.StartsWith(rule, StringComparison.Ordinal))
        .Select(notice => notice.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
