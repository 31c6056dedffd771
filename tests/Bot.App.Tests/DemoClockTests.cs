using Bot.App.Demo;
using Bot.App.Hosting;
using Bot.Storage.Sqlite;

namespace Bot.App.Tests;

public sealed class DemoClockTests : DeskTest
{
    private static readonly DateTimeOffset Moved = new(2021, 4, 12, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(DemoMark.Planted)]
    [InlineData(DemoMark.Begun)]
    public async Task Verb_BesideADemo_CountsFromTheDemosClockAndSaysSo(string mark)
    {
        await Keep(store => store.SetMeta(mark, "dee-2021"));

        var result = await Desk.Run("missing", "dee-2021");

        Assert.Equal(0, result.Code);
        Assert.Contains("часы в нём показа: 2021-04-05", result.Error, StringComparison.Ordinal);
        Assert.Contains("Другие часы задаёт Clock:Start.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("с опозданием", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verb_BesideARunningDemo_FollowsItsClock()
    {
        await Keep(async store =>
        {
            await store.SetMeta(DemoMark.Planted, "dee-2021");
            await DemoMark.Run(store, ProductClock.StartingAt(Moved));
        });

        Assert.Contains("показа: 2021-04-12", (await Desk.Run("missing", "dee-2021")).Error, StringComparison.Ordinal);
        await Keep(DemoMark.End);
        Assert.Contains("показа: 2021-04-05", (await Desk.Run("missing", "dee-2021")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verb_BesideADemo_WithItsOwnClock_SaysNothing()
    {
        await Keep(store => store.SetMeta(DemoMark.Planted, "dee-2021"));

        await Desk.Done("missing", "dee-2021", "--Clock:Start=2021-04-05T10:00:00Z");
    }

    private async Task Keep(Func<SqliteStore, Task> keep)
    {
        using var store = SqliteStore.Open(Desk.Database);
        await keep(store);
    }
}
