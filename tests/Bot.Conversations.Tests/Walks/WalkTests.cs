using Bot.Conversations.Machine;
using Bot.Monitoring;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Bot.Conversations.Tests.Walks;

public sealed class WalkTests
{
    private const int Walks = 110;

    // Few enough that a walk comes to the end of the form.
    private static readonly Catalog Several =
        Kinds.Asking("topics", "barriers", "plan", "fast", "schools", "labs", "order", "wishes");

    [Theory]
    [InlineData("русский", 20210409, false)]
    [InlineData("english", 20210430, false)]
    [InlineData("русский", 20210601, true)]
    public void AnyWalk_InEitherLanguage_KeepsEveryPromise(string language, ulong seed, bool everyKind)
    {
        var catalog = everyKind
            ? Repository.Dated(Several, new(2021, 4, 1), new(2021, 4, 20))
            : Repository.WithDates(new(2021, 4, 1), new(2021, 4, 20));
        catalog = Repository.WithLastTime(catalog);
        var tally = new Tally();
        var always = new Replay(new Rnd(seed, seed | 1), FSharpOption<int>.None);
        Prop.ForAll(everyKind ? Steps.WalksOfEveryKind : Steps.Walks, walk =>
            {
                var walker = new Walker(catalog, language, walk.FirstOrDefault() is { Number: > 24 }, tally);
                Array.ForEach(walk, walker.Take);
            })
            .Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Walks).WithReplay(always));

        Assert.Equal(Enum.GetValues<PlaceKind>(), tally.States.Order());
        var rows = Transitions.All.Count * (everyKind ? 2 : 3) / 6;
        Assert.True(tally.Rows.Count > rows, $"Only {tally.Rows.Count} of {rows} rows were walked.");
        Assert.True(
            tally is { Kept: > 400, Submitted: > 4, Corrected: > 1, Reported: > 20, Judged: > 20 },
            $"{tally.Kept}, {tally.Submitted}, {tally.Corrected}, {tally.Reported}, {tally.Judged}");
    }
}
