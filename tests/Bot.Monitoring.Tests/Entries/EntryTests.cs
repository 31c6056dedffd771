using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Tests.Entries;

public sealed class EntryTests
{
    [Fact]
    [Trait("R", "R31")]
    public void Untouched_Entry_AnswersNothing()
    {
        var entry = Entry.Untouched(new EntryKey("c", "u1"));

        Assert.Null(entry["part1"]);
        Assert.Equal((EntryState.Empty, null, null), (entry.State, entry.FirstSubmittedAt, entry.Receipt));
    }

    [Fact]
    public void With_AnAnswer_MakesADraftAndReplacesTheOldOne()
    {
        var entry = Sample.Entry("u1", ("part1", 1)).With([Sample.Kept("part1", new Answer.Number(2))]);

        Assert.Equal(new Answer.Number(2), entry["part1"]);
        Assert.Equal(EntryState.Draft, entry.State);
    }

    [Fact]
    public void With_NothingNew_LeavesTheOriginalAlone()
    {
        var before = Sample.Entry("u1", ("part1", 1));
        _ = before.With([Sample.Kept("part1", new Answer.Number(2))]);

        Assert.Equal(new Answer.Number(1), before["part1"]);
    }

    [Fact]
    public void After_AReturn_ListsWhatIsNotAnsweredAnew()
    {
        var at = Sample.Now.AddHours(1);
        var returned = Sample.Sent("u1", ("part1", 1), ("whole1", 2)).After(new ReviewStep.Return(new Return(
            new Act(7, at, "проверьте"),
            [
                new ReturnedQuestion("part1", new Answer.Number(1)),
                new ReturnedQuestion("whole1", new Answer.Number(2)),
            ])));
        var corrected = returned.With([Sample.Kept("part1", new Answer.Number(1)) with
        {
            Origin = new Origin(at.AddMinutes(1), 1, Way.Chat),
        }]);

        Assert.True(returned.Counts);
        Assert.Equal(["part1", "whole1"], returned.Unsettled.Select(each => each.Question));
        Assert.Equal(["whole1"], corrected.Unsettled.Select(each => each.Question));
    }

    [Fact]
    public void Submitted_Again_KeepsItsFirstTime()
    {
        var first = Sample.Sent("u1", ("part1", 1));
        var again = Sample.Send(first.With([Sample.Kept("part1", new Answer.Number(2))]), Sample.Now.AddDays(9));

        Assert.Equal(Sample.Now, again.FirstSubmittedAt);
        Assert.Equal((Sample.Now.AddDays(9), "C-U1-2"), (again.Receipt!.At, again.Receipt.Number));
    }
}
