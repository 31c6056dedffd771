using System.Globalization;
using Bot.Conversations.Effects;
using Bot.Conversations.Views;
using Bot.Monitoring.Entries;
using Bot.Monitoring.Registers;
using Bot.Runner.Storing;

namespace Bot.Storage.Sqlite.Tests.Contracts;

public abstract class ReportContract<THome> : IDisposable
    where THome : StoreHome, new()
{
    private static readonly Dictionary<EntryKey, long> Nothing = [];

    private static readonly Report Begun = new(
        "decisions-2019", "PROF-4", "mouo", "luga", ReportStatus.UnderWay, "начали", null, null, null, Sample.Noon, 7);

    private readonly THome home = new();

    public void Dispose()
    {
        home.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Commit_Report_ComesBackWithEverythingAboutIt()
    {
        var said = Begun with
        {
            Status = ReportStatus.Done, Text = "«сделано»\n<b>всё</b>", Part = 640.50m, Whole = 1000,
            File = new ReportFile("AgAD", "приказ.pdf", 52_000), At = Sample.Noon.AddTicks(3),
        };
        var bare = Begun with { Decision = "DOP-1", Text = null, Person = null };
        await home.Open().Commit(Sample.Turn(1, 0, new Effect.Tell(said), new Effect.Tell(bare)));
        home.Close();

        var read = await home.Open().Reports("decisions-2019");

        Assert.Equal([said, bare], read);
        Assert.Equal("640.50", read[0].Part!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Reports_OfSeveralReports_AreTheLastOfEachUnitAndParty()
    {
        var store = home.Open();
        Report[] said =
        [
            Begun, Begun with { Unit = "tosno" }, Begun with { Party = "loiro", Unit = "loiro" },
            Begun with { Decision = "PROF-7" }, Begun with { Status = ReportStatus.Done },
            Begun with { Register = "road-map-lk" },
        ];
        await Apply(store, said);

        Assert.Equal([said[1], said[2], said[3], said[4]], await store.Reports("decisions-2019"));
    }

    [Fact]
    [Trait("R", "R64")]
    public async Task ReportHistory_KeepsWhatWasSaidBefore()
    {
        var store = home.Open();
        var done = Begun with { Status = ReportStatus.Done, At = Sample.Noon.AddDays(1) };
        await Apply(store, Begun, Begun with { Decision = "PROF-7" });
        await Apply(store, done);

        Assert.Equal([Begun, done], await store.ReportHistory("decisions-2019", "PROF-4"));
    }

    [Fact]
    public async Task LoadView_HoldsTheReportsOfTheRegistersAskedFor()
    {
        var store = home.Open();
        await Apply(store, Begun, Begun with { Register = "road-map-lk" });

        var view = await store.LoadView(1, null, Needs.Nothing with { Registers = ["decisions-2019"] });

        Assert.Equal([Begun], view.Reports);
        Assert.Empty((await store.LoadView(1, null, Needs.Nothing)).Reports);
    }

    [Fact]
    public async Task Commit_InConflict_KeepsNoReport()
    {
        var store = home.Open();
        await store.Commit(Sample.Turn(1));

        Assert.IsType<CommitResult.Conflict>(await store.Commit(Sample.Turn(1, 0, new Effect.Tell(Begun))));

        Assert.Empty(await store.Reports("decisions-2019"));
    }

    private static async Task Apply(IStore store, params Report[] said) => Assert.IsType<CommitResult.Done>(
        await store.Apply([.. said.Select(report => new Effect.Tell(report))], Nothing, Sample.Noon));
}
