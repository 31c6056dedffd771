using Bot.Conversations.Views;
using Bot.Monitoring.Campaigns;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class DeadlineContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private static readonly Deadline ByLetter = new(
        "municipal-dee-2021-1", "collection", null, new DateOnly(2021, 2, 15), "№ 12 от 01.02.2021",
        Sample.Noon.AddTicks(7), null);

    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    [Trait("R", "R18")]
    public async Task SetDeadline_AfterReopening_ComesBackWithEverythingAboutIt()
    {
        await home.Open().SetDeadline(ByLetter);
        home.Close();

        Assert.Equal([ByLetter], await home.Open().Deadlines());
    }

    [Fact]
    public async Task SetDeadline_Again_KeepsTheEarlierOnesInOrder()
    {
        var store = home.Open();
        var moved = ByLetter with { Day = new DateOnly(2021, 2, 10), Letter = null, Person = 7 };
        var extension = ByLetter with { Unit = "polysaevo", Day = new DateOnly(2021, 3, 1) };

        await store.SetDeadline(ByLetter);
        Assert.Single(await store.Deadlines());
        await store.SetDeadline(moved);
        await store.SetDeadline(extension);

        Assert.Equal([ByLetter, moved, extension], await store.Deadlines());
    }

    [Fact]
    [Trait("R", "R18")]
    public async Task LoadView_AfterAnotherProcessSetOne_SeesIt()
    {
        var store = home.Open();
        var before = await store.LoadView(1, null, Needs.Nothing);

        await home.Open().SetDeadline(ByLetter);

        Assert.Empty(before.Deadlines);
        Assert.Equal([ByLetter], (await store.LoadView(1, null, Needs.Nothing)).Deadlines);
    }
}
