using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Tests.Reminders;

[Trait("R", "R21")]
public sealed class TextTests
{
    [Fact]
    public void Own_OfADraft_SaysWhatIsMissingAndHowMuchIsDone()
    {
        var text = Own(Office.At("2021-04-06 10:00", Office.Respondent("luga")).With(Office.Draft("luga", 9)));

        Assert.Equal((NoticeKind.Started, "luga", 3), (text.Kind, text.Unit.Id, text.DaysLeft));
        Assert.Equal((9, 13), (text.Progress.Answered, text.Progress.Questions));
        Assert.Equal(Sample.Dee.Questions.Skip(9).Select(each => each.Key), text.Missing.Select(each => each.Key));
    }

    [Fact]
    public void Own_OfAReturnedEntry_NamesWhatWasReturnedAndWhy()
    {
        var key = Sample.Dee.Questions[2].Key;
        var text = Own(Office.At("2021-04-09 10:00", Office.Respondent("luga"))
            .With(Office.Returned("luga", "2021-04-08 14:00", key)));

        Assert.Equal((NoticeKind.Returned, "Проверьте число", 0), (text.Kind, text.Reason, text.DaysLeft));
        Assert.Equal([key], text.Missing.Select(each => each.Key));
    }

    [Fact]
    public void Own_AfterTheDueDay_IsOverdueByDays()
    {
        var text = Own(Office.At("2021-04-12 10:00", Office.Respondent("luga")));

        Assert.Equal((NoticeKind.Overdue, -3, 13), (text.Kind, text.DaysLeft, text.Missing.Count));
    }

    [Fact]
    public void Own_SubmittedWhileItWaited_IsOfNoUse()
    {
        var input = Office.At("2021-04-06 10:00", Office.Respondent("luga"));

        Assert.Null(ReminderText.Of(input.Plan().Notices[0], input.With(Office.Sent("luga"))));
    }

    [Fact]
    public void Digest_OfTheRegion_NamesEverybody()
    {
        var input = Office.At(
            "2021-04-12 10:00", Office.Coordinator("leningrad-region"), Office.Respondent("tosno"),
            Office.Respondent("tikhvin", 2) with { Reachable = false })
            .With(Office.Sent("luga"), Office.Draft("tosno"));
        var digest = input.Plan().Notices.First(notice => notice.Kind == NoticeKind.Digest);
        var missed = input.Plan().Due(input.Now).Missed.Where(notice => notice.Key.Unit == "tosno")
            .Select(notice => new LedgerRow(notice.Key, LedgerState.Missed, input.Now)).ToList();

        var text = Assert.IsType<ReminderText.Overview>(ReminderText.Of(digest, input with { Ledger = missed }));

        Assert.Equal(["luga"], text.Submitted.Select(unit => unit.Id));
        Assert.Equal(17, text.Missing.Count);
        Assert.Equal(
            (NoticeKind.Started, 4), text.Missing.Where(each => each.Unit.Id == "tosno")
                .Select(each => (each.Kind, each.Progress.Answered)).Single());
        Assert.Equal(16, text.Unreachable.Count);
        Assert.DoesNotContain(text.Unreachable, unit => unit.Id == "tosno");
        Assert.Equal(missed, text.Missed);
        Assert.Equal(-3, text.DaysLeft);
    }

    [Fact]
    public void Escalation_OfSomeUnits_NamesOnlyThose()
    {
        var input = Office.At("2021-04-15 10:00", Office.Coordinator("leningrad-region"), Office.Coordinator("luga", 5));
        var step = input.Plan().Notices.First(notice => notice.Key.Person == 5);

        var text = Assert.IsType<ReminderText.Overview>(ReminderText.Of(step, input));

        Assert.Equal((NoticeKind.Escalation, "luga"), (text.Kind, text.Missing.Single().Unit.Id));
    }

    private static ReminderText.Own Own(PlanInput input) =>
        Assert.IsType<ReminderText.Own>(ReminderText.Of(input.Plan().Notices[0], input));
}
