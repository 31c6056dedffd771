using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Monitoring.Tests.Entries;

/// <summary>Any order of answers, submissions and steps of a review.</summary>
public sealed class EntryProperties
{
    private static readonly Gen<(EntryTrigger Trigger, string Question, int Value)[]> Walks = Gen.ArrayOf(
        from trigger in Gen.Elements(Enum.GetValues<EntryTrigger>())
        from question in Gen.Elements("part1", "whole1", "part2")
        from value in Gen.Choose(0, 9)
        select (trigger, question, value), 40);

    [Fact]
    [Trait("R", "R35")]
    public void AnyWalk_OfTriggersTheMachineTakes_KeepsEveryPromise() => Properties.Hold(Walks, walk =>
    {
        var entry = Entry.Untouched(new EntryKey("c", "u1"));
        for (var at = 0; at < walk.Length; at++)
        {
            var (trigger, question, value) = walk[at];
            if (EntryMachine.Takes(entry.State, trigger))
            {
                var after = Moved(entry, trigger, question, value, Sample.Now.AddMinutes(at));
                Hold(entry, after);
                entry = after;
            }
            else
            {
                Assert.Throws<InvalidOperationException>(() => Moved(entry, trigger, question, value, Sample.Now));
            }
        }
    });

    private static Entry Moved(Entry entry, EntryTrigger trigger, string question, int value, DateTimeOffset at)
    {
        var act = new Act(7, at, "причина");
        return trigger switch
        {
            EntryTrigger.Answer => entry.With(
                [Sample.Kept(question, new Answer.Number(value)) with { Origin = new Origin(at, 1, Way.Chat) }]),
            EntryTrigger.Submit => entry.Submitted(Receipt.For(entry, at)),
            EntryTrigger.Return => entry.After(new ReviewStep.Return(new Return(
                act, value < 2 ? [] : [new ReturnedQuestion(question, entry[question])]))),
            EntryTrigger.Accept => entry.After(new ReviewStep.Accept(act)),
            EntryTrigger.Reopen => entry.After(new ReviewStep.Reopen(act)),
            _ => entry.After(new ReviewStep.Excuse(
                act, value % 2 == 0 ? Receipt.ForNothing(entry, act.Reason!, at) : null)),
        };
    }

    private static void Hold(Entry before, Entry after)
    {
        if (before.FirstSubmittedAt is not null)
        {
            Assert.Equal(before.FirstSubmittedAt, after.FirstSubmittedAt);
        }

        if (before.State == EntryState.Accepted)
        {
            Assert.Equal(before.Answers, after.Answers);
        }

        Assert.True(after.State is EntryState.Returned || !after.Unsettled.Any());
        Assert.False(after.Counts && after.State is EntryState.Empty or EntryState.Draft or EntryState.Excused);
    }
}
