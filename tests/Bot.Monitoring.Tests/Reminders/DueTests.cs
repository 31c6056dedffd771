using Bot.Monitoring.Reminders;

namespace Bot.Monitoring.Tests.Reminders;

[Trait("R", "R21")]
public sealed class DueTests
{
    private static readonly PlanInput Waiting = Office.At("2021-03-20 12:00", Office.Respondent("luga"));

    [Theory]
    [InlineData("2021-04-02 09:59", "", "")]
    [InlineData("2021-04-02 10:00", "before-7", "")]
    // Off over the hour: still of use until the next one, then it is missed.
    [InlineData("2021-04-05 18:00", "before-7", "")]
    [InlineData("2021-04-06 12:00", "before-3", "before-7")]
    // In quiet hours nothing goes out, late or not.
    [InlineData("2021-04-08 23:00", "", "before-7 before-3")]
    [InlineData("2021-04-09 07:00", "", "before-7 before-3")]
    [InlineData("2021-04-09 10:00", "before-0", "before-7 before-3 before-1")]
    [InlineData("2021-04-11 12:00", "", "before-7 before-3 before-1 before-0")]
    // An overdue notice is of use until its day is over.
    [InlineData("2021-04-12 20:00", "after-1", "before-7 before-3 before-1 before-0")]
    [InlineData("2021-04-13 08:00", "", "before-7 before-3 before-1 before-0 after-1")]
    public void Bot_BackAtAnInstant_SendsWhatIsOfUseAndWritesDownTheRest(string now, string send, string missed)
    {
        var due = Waiting.Plan().Due(Office.Instant(now));

        Assert.Equal(send, string.Join(' ', due.Send.Select(notice => notice.Key.Rule)));
        Assert.Equal(missed, string.Join(' ', due.Missed.Select(notice => notice.Key.Rule)));
        Assert.Empty(due.Unreachable);
    }

    [Fact]
    public void Notice_SentLate_SaysWhenItWasMeant()
    {
        var late = Assert.Single((Waiting with { Now = Office.Instant("2021-04-05 18:00") }).Plan().Notices.Take(1));

        Assert.Equal(Office.Instant("2021-04-05 18:00"), late.At);
        Assert.Equal(new Reason.Late(Office.Instant("2021-04-02 10:00")), late.Why[^1]);
    }

    [Theory]
    [InlineData(LedgerState.Sent)]
    [InlineData(LedgerState.Queued)]
    [InlineData(LedgerState.Missed)]
    [InlineData(LedgerState.Cancelled)]
    public void Notice_InTheLedger_IsNotDueAgain(LedgerState state)
    {
        var now = Office.Instant("2021-04-02 10:00");
        var first = Assert.Single(Waiting.Plan().Due(now).Send);

        var again = (Waiting with { Ledger = [new LedgerRow(first.Key, state, now)], Now = now }).Plan();

        Assert.Empty(again.Due(now).Send);
        Assert.Empty(again.Due(now).Missed);
    }

    [Fact]
    public void Notice_OnlyPlannedInTheLedger_IsStillDue()
    {
        var now = Office.Instant("2021-04-02 10:00");
        var first = Assert.Single(Waiting.Plan().Due(now).Send);
        var planned = Waiting with { Ledger = [new LedgerRow(first.Key, LedgerState.Planned, now)] };

        Assert.Equal(first.Key, Assert.Single(planned.Plan().Due(now).Send).Key);
    }

    [Fact]
    public void Person_WhoBlockedTheBot_GetsNothingAndItIsWrittenDown()
    {
        var input = Office.At("2021-04-02 10:00", Office.Respondent("luga") with { Reachable = false });

        Assert.Equal([], input.Plan().Notices);
        Assert.Equal("before-7", Assert.Single(input.Plan().Due(input.Now).Unreachable).Key.Rule);
    }

    [Fact]
    public void Campaign_Paused_IsSilentThenAndDoesNotCatchUp()
    {
        var pause = new ReminderPause(
            Office.Dee, null, Office.Instant("2021-04-05 00:00"), Office.Instant("2021-04-08 09:00"));
        var paused = Waiting with { Pauses = [pause], Now = Office.Instant("2021-04-05 12:00") };

        Assert.Equal("before-1 2021-04-08 10:00", paused.Plan().Rows().First());
        Assert.Equal([], (paused with { Pauses = [pause with { Until = null }] }).Plan().Rows());
        Assert.Equal(7, (paused with { Pauses = [pause with { Unit = "tosno" }] }).Plan().Rows().Count());
    }

    [Fact]
    public void Person_WithFiveUnits_IsNotDisturbedMoreThanTheCapAllows()
    {
        string[] units = ["luga", "tosno", "tikhvin", "volkhov", "kirishi"];
        var input = Office.At("2021-04-01 12:00", [.. units.Select(unit => Office.Respondent(unit))]);

        var plan = input.Plan();

        Assert.Equal(
            [
                "before-7 2021-04-02 10:00", "before-7 2021-04-02 11:00", "before-7 2021-04-02 12:00",
                "before-7 2021-04-02 13:00", "before-7 2021-04-05 10:00",
            ],
            plan.Rows().Take(5));
        Assert.Equal(
            new Reason.Paced(Office.Instant("2021-04-02 10:00")),
            plan.Notices[4].Why[^1]);
        Assert.Single(plan.Due(Office.Instant("2021-04-02 10:00")).Send);
    }

    [Fact]
    public void Bot_SetUpYearsLate_HasNothingMissed() => Assert.Empty(
        (Waiting with { Now = Office.Instant("2026-11-22 12:00") }).Plan().Due(Office.Instant("2026-11-22 12:00"))
            .Missed);
}
