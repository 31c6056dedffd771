using System.Text.RegularExpressions;
using Bot.Monitoring.Answers;
using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Tests.Entries;

public sealed class ReceiptTests
{
    private static readonly Entry Filled = Sample.Entry("u-1", ("part1", 5), ("whole1", 10));

    [Fact]
    public void For_TheSameEntryAndTime_IsTheSame()
    {
        var shuffled = Sample.Entry("u-1", ("whole1", 10), ("part1", 5));

        Assert.Equal(
            Receipt.For(Filled, Sample.Now).Sha256, Receipt.For(shuffled, Sample.Now.ToUniversalTime()).Sha256);
        Assert.Matches(new Regex("^[0-9a-f]{64}$"), Receipt.For(Filled, Sample.Now).Sha256);
    }

    [Fact]
    public void For_EveryNewSubmission_CountsUp()
    {
        var numbers = new List<string>();
        var entry = Filled;
        for (var time = 0; time < 11; time++)
        {
            entry = Sample.Send(entry, Sample.Now.AddMinutes(time));
            numbers.Add(entry.Receipt!.Number);
        }

        Assert.Equal(Enumerable.Range(1, 11).Select(count => "C-U-1-" + count), numbers);
    }

    [Fact]
    public void For_AnyOtherValueTimeOrUnit_HashesOtherwise()
    {
        Entry[] others =
        [
            Filled, Filled with { Key = new EntryKey("c", "u-2") }, Filled with { Key = new EntryKey("d", "u-1") },
            Filled.With([Sample.Kept("part1", new Answer.Number(6))]),
            Filled.With([Sample.Kept("whole1", new Answer.Number(11))]),
            Filled.With([Sample.Kept("part1", new Answer.NoData("нет учёта"))]),
            Filled.With([Sample.Kept("part1", new Answer.NoData("нет учета"))]),
            Filled.With([Sample.Kept("part1", new Answer.NotApplicable("нет учёта"))]),
            Filled.With([Sample.Kept("part2", new Answer.Number(5))]),
            Sample.Entry("u-1", ("part1", 5)), Sample.Entry("u-1", ("part1", 10), ("whole1", 5)),
        ];

        var hashes = others.Select(entry => Receipt.For(entry, Sample.Now).Sha256)
            .Append(Receipt.For(Filled, Sample.Now.AddTicks(1)).Sha256).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void For_AReasonThatLooksLikeAnotherAnswer_HashesOtherwise()
    {
        var sly = Sample.Entry("u1").With([Sample.Kept("part1", new Answer.NoData("нет учёта\nwhole1=10"))]);
        var honest = Sample.Entry("u1", ("whole1", 10)).With([Sample.Kept("part1", new Answer.NoData("нет учёта"))]);

        Assert.NotEqual(Receipt.For(honest, Sample.Now).Sha256, Receipt.For(sly, Sample.Now).Sha256);
    }
}
