using Bot.Monitoring.Registers;
using static Bot.Monitoring.Tests.Registers.SmallRegister;

namespace Bot.Monitoring.Tests.Registers;

public sealed class DecisionProgressTests
{
    [Theory]
    [Trait("R", "R22")]
    [InlineData("2019-10-30", Standing.Open, 0)]
    [InlineData("2019-10-31", Standing.Overdue, 1)]
    [InlineData("2019-11-16", Standing.Overdue, 17)]
    public void Compute_TermWithADay_IsOverFromTheNextDayOn(string day, Standing standing, int late)
    {
        var progress = Compute(With(Decision("D-1", ["до 30 октября 2019 года"], "HEADS")), day);

        Assert.Equal((standing, late), (progress.Standing, progress.DaysLate));
        Assert.Equal(DayOfWeek.Wednesday, progress.Due!.Value.DayOfWeek);
    }

    [Theory]
    [Trait("R", "R16")]
    [InlineData("октябрь-декабрь 2019 г.", "2019-09-30", Standing.NotYet)]
    [InlineData("октябрь-декабрь 2019 г.", "2019-10-01", Standing.Open)]
    [InlineData("октябрь-декабрь 2019 г.", "2020-01-01", Standing.Overdue)]
    [InlineData("2019-2020 уч.год", "2019-08-31", Standing.NotYet)]
    [InlineData("2019-2020 уч.год", "2020-08-31", Standing.Open)]
    [InlineData("2019-2020 уч.год", "2020-09-01", Standing.Overdue)]
    [InlineData("2019-2020 гг.", "2020-09-01", Standing.Open)]
    public void Compute_Span_IsOpenFromItsFirstToItsLastDay(string term, string day, Standing standing) =>
        Assert.Equal(standing, Compute(With(Decision("D-1", [term], "HEADS")), day).Standing);

    [Fact]
    [Trait("R", "R64")]
    public void Compute_SeveralParties_IsDoneOnlyWhenEveryUnitOfEachHasReportedDone()
    {
        var decision = Decision("D-1", ["до 30 октября 2019 года"], "HEADS", "KOPO");
        var said = new[] { "luga", "tosno", "vyborg" }
            .Select(unit => Said(decision, "HEADS", unit, ReportStatus.Done, "2019-10-20")).ToArray();
        var underWay = Said(decision, "KOPO", "region", ReportStatus.UnderWay, "2019-10-21");

        var heads = Compute(With(decision), "2019-11-16", said);
        var both = Compute(With(decision), "2019-11-16", [.. said, underWay]);
        var done = Compute(
            With(decision), "2019-11-16", [.. said, underWay, underWay with { Status = ReportStatus.Done }]);

        Assert.Equal((Standing.Overdue, 3, 3), (heads.Standing, heads.Parties[0].Done, heads.Parties[0].Expected));
        Assert.Equal(["region"], heads.Parties[1].Missing.Select(unit => unit.Unit.Id));
        Assert.Equal((Standing.Overdue, 1, 0), (both.Standing, both.Parties[1].Reported, both.Parties[1].Done));
        Assert.Equal((Standing.Done, true), (done.Standing, done.Closed));
    }

    [Fact]
    [Trait("R", "R64")]
    public void Compute_TheSameUnitAsTwoParties_ReportsAsEach()
    {
        var decision = Decision("D-1", ["до 30 октября 2019 года"], "HEADS", "SCHOOLS");
        var register = With(decision);
        var said = Said(decision, "HEADS", "luga", ReportStatus.Done, "2019-10-20");

        var progress = Compute(register, "2019-10-21", said);

        Assert.Equal([1, 0], progress.Parties.Select(party => party.Done));
    }

    [Fact]
    [Trait("R", "R65")]
    public void Compute_PartyWithATag_IsOfTheUnitsThatHaveIt()
    {
        var progress = Compute(With(Decision("D-1", ["до 30 октября 2019 года"], "PFDO")), "2019-10-01");

        Assert.Equal(["luga", "tosno"], progress.Parties[0].Units.Select(unit => unit.Unit.Id));
        Assert.False(progress.Unassigned);
    }

    [Fact]
    [Trait("R", "R65")]
    public void Compute_TagThatNobodyHas_IsFlaggedAndKeepsTheDecisionOpen()
    {
        var decision = Decision("D-1", ["до 30 октября 2019 года"], "KOPO", "QUANTORIUM");
        var progress = Compute(
            With(decision), "2019-11-16", Said(decision, "KOPO", "region", ReportStatus.Done, "2019-10-20"));

        Assert.True(progress.Unassigned);
        Assert.Equal((Standing.Overdue, 17), (progress.Standing, progress.DaysLate));
    }

    [Fact]
    [Trait("R", "R24")]
    public void Compute_TwoTerms_AreKeptFlaggedAndDueByTheEarlier()
    {
        var progress = Compute(
            With(Decision("PROF-7", ["до 25.12.2019 года.", "2019-2020 уч.год."], "HEADS")), "2019-11-16");

        Assert.True(progress.TwoTerms);
        Assert.Equal(Day("2019-12-25"), progress.Due);
        Assert.Equal(["до 25.12.2019 года.", "2019-2020 уч.год."], progress.Terms.Select(term => term.Wording));
        Assert.Equal(Standing.Open, progress.Standing);
    }

    [Fact]
    [Trait("R", "R23")]
    public void Compute_Ongoing_IsNeverOverdueNorDoneAndIsAskedAgain()
    {
        var decision = Decision("PROF-9", ["постоянно."], "KOPO") with { RemindEvery = 3 };
        var report = Said(decision, "KOPO", "region", ReportStatus.Done, "2019-11-16");

        var progress = Compute(With(decision), "2035-01-01", report);

        Assert.Equal((Standing.Ongoing, 0), (progress.Standing, progress.DaysLate));
        Assert.Equal(report, progress.LastReport);
        Assert.Equal(Day("2020-02-16"), progress.AskedNext(Region.Zone));
    }

    [Fact]
    [Trait("R", "R23")]
    public void AskedNext_NobodyHasReported_CountsFromTheDayInForce()
    {
        var register = With(Decision("PROF-9", ["постоянно."], "KOPO") with { RemindEvery = 3 });

        Assert.Null(Compute(register, "2020-01-01").AskedNext(Region.Zone));
        Assert.Equal(
            Day("2019-12-01"),
            Compute(register with { InForce = Day("2019-09-01") }, "2020-01-01").AskedNext(Region.Zone));
    }

    [Fact]
    [Trait("R", "R60")]
    public void Compute_WithoutATerm_IsOpenAndNeverLate()
    {
        var progress = Compute(With(Decision("D-1", [], "HEADS")), "2035-01-01");

        Assert.Equal((Standing.Open, null, 0), (progress.Standing, progress.Due, progress.DaysLate));
    }

    [Fact]
    public void Compute_DoneAfterTheTerm_SaysHowLate()
    {
        var decision = Decision("D-1", ["до 30 октября 2019 года"], "KOPO");
        var progress = Compute(
            With(decision), "2020-05-05", Said(decision, "KOPO", "region", ReportStatus.Done, "2019-11-04"));

        Assert.Equal((Standing.Done, 5), (progress.Standing, progress.DaysLate));
    }
}
