using Bot.Monitoring.Registers;
using FsCheck.Fluent;
using static Bot.Monitoring.Tests.Registers.SmallRegister;

namespace Bot.Monitoring.Tests.Registers;

public sealed class RegisterReportTests
{
    private static readonly Decision Early = Decision("A-1", ["до 30 октября 2019 года"], "PFDO");
    private static readonly Decision Later = Decision("A-2", ["до 15 ноября 2019 года"], "HEADS", "QUANTORIUM");
    private static readonly Decision Always = Decision("A-3", ["постоянно"], "HEADS");
    private static readonly Register Three = With(Always, Later, Early);

    [Fact]
    [Trait("R", "R63")]
    public void Debts_OnADay_NameTheUnitsThatHoldEachDecisionUp()
    {
        var report = RegisterReport.Compute(
            Three, Region, [Said(Early, "PFDO", "luga", ReportStatus.Done, "2019-10-29")], Day("2019-11-16"));

        Assert.Equal(["A-1", "A-2"], report.Overdue.Select(each => each.Decision.Id));
        Assert.Equal(
            ["A-1 PFDO tosno", "A-2 HEADS luga", "A-2 HEADS tosno", "A-2 HEADS vyborg", "A-2 QUANTORIUM "],
            report.Debts.Select(debt => $"{debt.Of.Decision.Id} {debt.Party.Id} {debt.Unit?.Id}"));
    }

    [Fact]
    [Trait("R", "R63")]
    public void Of_AParty_IsWhatItAnswersForAloneOrWithOthers() => Assert.Equal(
        ["A-3", "A-2"],
        RegisterReport.Compute(Three, Region, [], Day("2019-11-16")).Of("HEADS").Select(each => each.Decision.Id));

    [Fact]
    [Trait("R", "R69")]
    public void Find_ById_NotByThePrintedNumber()
    {
        var register = With(Early with { Number = "1. 12." }, Later with { Number = "1. 12." });
        var report = RegisterReport.Compute(register, Region, [], Day("2019-11-16"));

        Assert.Equal("A-2", report.Find("a-2")!.Decision.Id);
        Assert.Null(report.Find("1. 12."));
    }

    [Fact]
    [Trait("R", "R64")]
    public void Debts_OfAnyReports_AreThereExactlyWhileADecisionIsOverdue()
    {
        var reports =
            from decision in Gen.Elements(Early, Later, Always)
            from party in Gen.Elements("HEADS", "PFDO", "QUANTORIUM")
            from unit in Gen.Elements("luga", "tosno", "vyborg", "gone")
            from status in Gen.Elements(Enum.GetValues<ReportStatus>())
            from day in Gen.Choose(1, 30)
            select Said(decision, party, unit, status, $"2019-11-{day:00}");

        Properties.Hold(Gen.ArrayOf(reports).Zip(Gen.Choose(0, 60)), each =>
        {
            var day = Day("2019-10-20").AddDays(each.Item2);
            var report = RegisterReport.Compute(Three, Region, each.Item1, day);

            Assert.Equal(
                report.Overdue.Select(overdue => overdue.Decision.Id),
                report.Debts.Select(debt => debt.Of.Decision.Id).Distinct());
            Assert.All(report.Decisions, one => Assert.Equal(
                one.Closed, one.Parties.All(party => party is { Unassigned: false } && party.Done == party.Expected)));
            Assert.All(report.Overdue, one => Assert.Equal(day.DayNumber - one.Due!.Value.DayNumber, one.DaysLate));
        });
    }
}
