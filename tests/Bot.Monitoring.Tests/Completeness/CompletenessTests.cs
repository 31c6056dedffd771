using Bot.Monitoring.Completeness;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Tests.Completeness;

public sealed class CompletenessTests
{
    private static readonly DateOnly Due = new(2021, 4, 9);

    [Theory]
    [Trait("R", "R22")]
    [InlineData("2021-04-09T23:59:59+03:00", UnitStatus.OnTime, 0)]
    [InlineData("2021-04-09T20:59:59Z", UnitStatus.OnTime, 0)]
    [InlineData("2021-04-10T00:00:00+03:00", UnitStatus.Late, 1)]
    [InlineData("2021-04-09T21:00:00Z", UnitStatus.Late, 1)]
    [InlineData("2021-04-12T09:00:00+03:00", UnitStatus.Late, 3)]
    public void Compute_Submitted_IsOnTimeOrLateByTheLocalDay(string at, UnitStatus status, int late)
    {
        var sent = Sample.Send(Sample.Entry("u1", ("part1", 1)), DateTimeOffset.Parse(at, null));

        var progress = Compute(Due, sent.FirstSubmittedAt!.Value.AddDays(30), [sent])[0];

        Assert.Equal((status, late, sent.FirstSubmittedAt), (progress.Status, progress.LateDays, progress.SubmittedAt));
    }

    [Fact]
    public void Compute_CorrectedAfterTheDueDay_StaysOnTime()
    {
        var sent = Sample.Send(Sample.Entry("u1", ("part1", 1)), Sample.Now);
        var corrected = Sample.Send(sent, Sample.Now.AddDays(10));

        Assert.Equal(UnitStatus.OnTime, Compute(Due, Sample.Now.AddDays(10), [corrected])[0].Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Compute_NothingToReport_IsExcusedUntilItIsTakenBack(bool own)
    {
        var untouched = Entry.Untouched(new EntryKey("c", "u1"));
        var excused = untouched.After(new ReviewStep.Excuse(
            new Act(7, Sample.Now, "школ нет"), own ? Receipt.ForNothing(untouched, "школ нет", Sample.Now) : null));
        var draft = excused.With([Sample.Kept("part1", new Bot.Monitoring.Answers.Answer.Number(1))]);

        var progress = Compute(Due, Sample.Now.AddDays(30), [excused])[0];
        Assert.Equal((UnitStatus.Excused, 0, null), (progress.Status, progress.LateDays, progress.SubmittedAt));
        Assert.Equal(UnitStatus.Partly, Compute(Due, Sample.Now.AddDays(30), [draft])[0].Status);
    }

    [Fact]
    [Trait("R", "R16")]
    public void Compute_NothingSubmitted_CountsTheDaysUntilNow()
    {
        var draft = Sample.Entry("u1", ("part1", 1));

        Assert.Equal(0, Compute(Due, new(2021, 4, 9, 23, 59, 59, TimeSpan.FromHours(3)), [draft])[0].LateDays);
        Assert.Equal(2, Compute(Due, new(2021, 4, 11, 0, 0, 0, TimeSpan.FromHours(3)), [draft])[0].LateDays);
    }

    [Fact]
    [Trait("R", "R18")]
    public void Compute_NoDueDay_NobodyIsLate() => Assert.All(
        Compute(null, Sample.Now.AddYears(1), [Sample.Sent("u1", ("part1", 1))]),
        unit => Assert.Equal(0, unit.LateDays));

    [Fact]
    [Trait("R", "R30")]
    public void Compute_EveryUnit_IsNamedWithWhatItDid()
    {
        var report = Compute(
            Due, Sample.Now, [Sample.Sent("u1", ("part1", 1), ("whole1", 2)), Sample.Entry("u2", ("part1", 1))],
            "u2", "u3");

        Assert.Equal(
            [
                ("u1", UnitStatus.OnTime, 2, 2), ("u2", UnitStatus.Partly, 1, 2), ("u3", UnitStatus.Nothing, 0, 2),
                ("u4", UnitStatus.NeverOpened, 0, 2),
            ],
            report.Select(unit => (unit.Unit.Id, unit.Status, unit.Answered, unit.Questions)));
    }

    private static IReadOnlyList<UnitProgress> Compute(
        DateOnly? due, DateTimeOffset now, IEnumerable<Entry> entries, params string[] opened)
    {
        var catalog = Sample.Region(Sample.Monitoring([Sample.Share("1")]), 4, due);
        return CompletenessReport.Compute(
            catalog, catalog.Campaigns[0], "region", Sample.Stored(entries), opened.ToHashSet(), now).Units;
    }
}
