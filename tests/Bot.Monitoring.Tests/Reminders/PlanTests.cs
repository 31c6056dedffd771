using Bot.Monitoring.Entries;
using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Tests.Reminders;

[Trait("R", "R21")]
public sealed class PlanTests
{
    private static readonly string[] WholeWay =
    [
        "before-7 2021-04-02 10:00", "before-3 2021-04-06 10:00", "before-1 2021-04-08 10:00",
        "before-0 2021-04-09 10:00", "after-1 2021-04-12 10:00", "after-2 2021-04-13 10:00",
        "after-3 2021-04-14 10:00",
    ];

    [Fact]
    public void Respondent_WhoDoesNothing_IsRemindedSevenTimes() =>
        Assert.Equal(WholeWay, Office.At("2021-03-20 12:00", Office.Respondent("luga")).Plan().Rows());

    [Fact]
    public void District_ThatSubmittedOn5April_GetsNothingMore()
    {
        var before = Office.At("2021-03-20 12:00", Office.Respondent("luga"), Office.Respondent("tosno", 2))
            .SentUntil("2021-04-05 11:00");

        var after = (before with { Now = Office.Instant("2021-04-05 12:00") }).With(Office.Sent("luga"));

        Assert.Equal(WholeWay[1..], before.Plan().Rows());
        Assert.Equal([], after.Plan().Rows());
        Assert.Equal(WholeWay[1..], after.Plan().Rows(2));
    }

    [Theory]
    [InlineData(EntryState.Excused)]
    [InlineData(EntryState.Accepted)]
    public void Unit_FreedOrAccepted_OwesNothing(EntryState state)
    {
        var act = new Act(9, Office.Instant("2021-04-01 12:00"), "Школ нет");
        var entry = state == EntryState.Excused
            ? Entry.Untouched(new EntryKey(Office.Dee, "luga")).After(new ReviewStep.Excuse(act, null))
            : Office.Sent("luga", "2021-04-01 10:00").After(new ReviewStep.Accept(act));

        Assert.Equal([], Office.At("2021-04-01 13:00", Office.Respondent("luga")).With(entry).Plan().Rows());
    }

    [Fact]
    public void Unit_WithADraft_IsToldOfItsDraft() => Assert.All(
        Office.At("2021-04-05 12:00", Office.Respondent("luga")).With(Office.Draft("luga")).Plan().Notices,
        notice => Assert.Equal(
            notice.Key.Rule.StartsWith("after", StringComparison.Ordinal) ? NoticeKind.Overdue : NoticeKind.Started,
            notice.Kind));

    [Fact]
    public void Entry_ReturnedBeforeTheDueDay_OwesAgainFromThen()
    {
        var plan = Office.At("2021-04-06 15:00", Office.Respondent("luga"))
            .With(Office.Returned("luga", "2021-04-06 14:00")).Plan();

        Assert.Equal(WholeWay[2..], plan.Rows());
        Assert.All(plan.Notices, notice => Assert.Equal(NoticeKind.Returned, notice.Kind));
    }

    [Fact]
    public void Entry_ReturnedAfterTheDueDay_IsCountedFromTheReturn() => Assert.Equal(
        ["after-1 2021-04-23 10:00", "after-2 2021-04-26 10:00", "after-3 2021-04-27 10:00"],
        Office.At("2021-04-22 15:00", Office.Respondent("luga"))
            .With(Office.Returned("luga", "2021-04-22 14:00")).Plan().Rows());

    [Fact]
    [Trait("R", "R18")]
    public void Campaign_WithoutADueDay_HasNoReminders()
    {
        const string Municipal = "municipal-dee-2021-1";
        var input = Office.At(
            "2021-10-01 12:00", Office.Respondent("lk-school-1"), Office.Coordinator("leninsk-kuznetsky"));

        Assert.Equal([], input.Plan(Municipal).Notices);
        Assert.Equal(
            ["before-7 2021-10-22 10:00", "before-3 2021-10-26 10:00", "before-1 2021-10-28 10:00"],
            input.Due(Municipal, "2021-10-29", at: "2021-10-01 11:00").Plan(Municipal).Rows().Take(3));
    }

    [Fact]
    public void Deadline_ThatMoved_TakesThePlanWithItAndRepeatsNothing()
    {
        var sent = Office.At("2021-03-20 12:00", Office.Respondent("luga")).SentUntil("2021-04-08 12:00");

        var moved = sent.Due(Office.Dee, "2021-04-16", at: "2021-04-08 12:00");
        var back = moved.Due(Office.Dee, "2021-04-09", at: "2021-04-08 12:30");

        Assert.Equal(WholeWay[3..], sent.Plan().Rows());
        Assert.Equal("before-7 2021-04-09 10:00", moved.Plan().Rows().First());
        Assert.Equal("before-0 2021-04-16 10:00", moved.Plan().Rows().ElementAt(3));
        Assert.Equal(WholeWay[3..], back.Plan().Rows());
    }

    [Fact]
    public void Extension_OfOneUnit_MovesItsReminders()
    {
        var input = Office.At("2021-03-20 12:00", Office.Respondent("luga"), Office.Respondent("tosno", 2))
            .SentUntil("2021-04-05 12:00").Due(Office.Dee, "2021-04-20", "luga", "2021-04-05 11:00");

        Assert.Equal("before-7 2021-04-13 10:00", input.Plan().Rows().First());
        Assert.Equal(WholeWay[1..], input.Plan().Rows(2));
    }

    [Fact]
    public void Person_ReplacedByAnother_LeavesTheRestToHim()
    {
        var newcomer = Office.Respondent("luga", 2) with { Since = Office.Instant("2021-04-06 11:00") };
        var input = Office.At("2021-04-06 12:00", newcomer);

        Assert.Equal([], input.Plan().Rows());
        Assert.Equal(WholeWay[2..], input.Plan().Rows(2));
        Assert.Equal([], input.Plan().Due(input.Now).Missed);
    }

    [Fact]
    public void Coordinator_AfterThreeReminders_HearsOfAllWhoOweInOneNotice()
    {
        var input = Office.At(
            "2021-04-14 12:00", Office.Respondent("luga"), Office.Coordinator("luga", 5),
            Office.Coordinator("leningrad-region"));

        var steps = input.Plan().Notices.Where(notice => notice.Kind == NoticeKind.Escalation).ToList();

        Assert.Equal(
            [
                "escalate-1 2021-04-15 10:00 9 leningrad-region", "escalate-1 2021-04-15 10:00 5 luga",
                "escalate-2 2021-04-19 10:00 9 leningrad-region",
            ],
            steps.Select(each => $"{Office.Row(each)} {each.Key.Person} {each.Key.Unit}"));
        Assert.Equal([17, 1, 1], steps.Select(each => each.Units.Count));
    }

    [Fact]
    public void Coordinator_WhileTheStageIsOpen_GetsADigestEachWorkingDay()
    {
        var input = Office.At("2021-03-20 12:00", Office.Coordinator("leningrad-region", 1))
            .SentUntil("2021-04-08 12:00");

        Assert.Equal(
            [
                "digest 2021-04-09 10:00", "digest 2021-04-12 10:00", "digest 2021-04-13 10:00",
                "digest 2021-04-14 10:00", "escalate-1 2021-04-15 10:00", "digest 2021-04-15 11:00",
            ],
            input.Plan().Rows().Take(6));
    }

    [Fact]
    public void Coordinator_WhenAllAreIn_GetsOneLastDigest()
    {
        var units = Sample.Shipped.Expected(Sample.Shipped.Campaign(Office.Dee)!, "leningrad-region");
        var input = Office.At("2021-04-08 12:00", Office.Coordinator("leningrad-region", 1))
            .With(units.Select(key => Office.Sent(key.Unit, "2021-04-08 11:30")));

        Assert.Equal(["all-in 2021-04-09 10:00"], input.Plan().Rows());
        Assert.Equal([], input.SentUntil("2021-04-09 10:00").Plan().Rows());
    }

    [Fact]
    public void Stage_ThatIsNotOpenYetOrClosed_BringsNoReminders()
    {
        var campaign = Sample.Shipped.Campaign(Office.Dee)!;
        var narrow = campaign with
        {
            Stages = [campaign.Collection with { Opens = new(2021, 4, 7), Closes = new(2021, 4, 12) }],
        };

        Assert.Equal(
            WholeWay[2..5],
            ReminderPlan.Compute(narrow, Office.At("2021-03-20 12:00", Office.Respondent("luga"))).Rows());
    }

    [Fact]
    [Trait("R", "R29")]
    public void Municipality_WhoseSchoolsAreAllIn_OwesNothing()
    {
        var campaign = Sample.Shipped.Campaign(Office.Dee)! with
        {
            Organisation = "leninsk-kuznetsky", Level = "municipality",
            RollUp = new("school", Monitoring.Campaigns.RollUpSource.Below),
        };
        var schools = Sample.Shipped.Below(campaign, "leninsk-kuznetsky").Select(key => key.Unit).ToList();
        var input = Office.At(
            "2021-03-20 12:00", Office.Respondent("leninsk-kuznetsky"), Office.Respondent(schools[0], 2),
            Office.Respondent(schools[1], 3));
        ReminderPlan Plan(params IEnumerable<Entry> entries) => ReminderPlan.Compute(campaign, input.With(entries));

        Assert.Equal(7, Plan().Rows(1).Count());
        Assert.Equal((7, 0, 7), (Plan(Office.Sent(schools[0])) is var one
            ? (one.Rows(1).Count(), one.Rows(2).Count(), one.Rows(3).Count()) : default));
        Assert.Equal([], Plan(schools.Select(school => Office.Sent(school))).Notices);
        Assert.Equal([], Plan(Office.Sent("leninsk-kuznetsky")).Notices);
    }
}
