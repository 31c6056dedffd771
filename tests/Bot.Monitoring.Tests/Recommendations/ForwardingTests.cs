using Bot.Monitoring.Organisations;
using Bot.Monitoring.Recommendations;
using Bot.Monitoring.Registers;

namespace Bot.Monitoring.Tests.Recommendations;

public sealed class ForwardingTests
{
    private static readonly Forwarding Task = Assert.Single(Of(Advised.Schools, "school"));
    private static readonly Unit North = Advised.Schools.Find("north")!;

    [Fact]
    [Trait("R", "R58")]
    public void Letter_ToTwoGroupsThatSpeaksToThree_IsHandedOnByEveryMunicipality()
    {
        var task = Assert.Single(Of(Advised.Region, "school"));

        Assert.Equal("oo", task.Group.Id);
        Assert.Equal("c-letter", task.Register);
        Assert.Equal(18, task.Senders.Count());
        Assert.DoesNotContain(task.Senders, unit => unit.Level != "municipality");
    }

    [Fact]
    [Trait("R", "R58")]
    public void Letter_ToEverybodyItSpeaksTo_AsksNobody() =>
        Assert.Empty(Forwarding.Of(
            Advised.Campaign("c", Advised.Region, Advised.Lists(Advised.Group("oo", 3, 2021, "school"))),
            Advised.Region));

    [Fact]
    [Trait("R", "R58")]
    public void Letter_WithASchoolsLevel_GoesToTheSchoolsBelowTheMunicipality()
    {
        Assert.Equal(["north", "south"], Task.Senders.Select(unit => unit.Id));
        Assert.Equal(["n1", "n2"], Task.Receivers(North).Select(unit => unit.Id));
        Assert.True(Task.Reaches(Advised.Schools.Find("n1")!));
        Assert.False(Task.Reaches(Advised.Schools.Find("institute")!));
    }

    [Fact]
    [Trait("R", "R58")]
    public void Municipality_WithATask_ReadsTheListItHandsOn() => Assert.Equal(
        ["gov", "oo"], Task.Campaign.Readable(Advised.Schools, North).Select(group => group.Id));

    [Fact]
    [Trait("R", "R58")]
    public void Progress_GoesFromSilenceToAll()
    {
        var at = Sample.Now;

        Assert.Equal(ForwardingState.Unconfirmed, State());
        Assert.Equal(ForwardingState.Received, State(Task.Received(North, at, 1)));
        Assert.Equal(ForwardingState.Partly, State(Task.Forwarded(North, 1, 2, at, 1)));
        Assert.Equal(ForwardingState.Forwarded, State(Task.Forwarded(North, 2, 2, at, 1)));
        Assert.Equal(ForwardingState.Forwarded, State(Task.Forwarded(North, null, null, at, 1)));
    }

    [Fact]
    [Trait("R", "R58")]
    public void Progress_CountsTheReceiversThatConfirm()
    {
        var progress = Task.ProgressOf(North, [
            Task.Forwarded(North, null, null, Sample.Now, 1), Receipt("n1"), Receipt("s1"),
            Receipt("n2") with { Register = "other-letter" },
        ]);

        Assert.Equal((1, 2), (progress.Confirmed, progress.Receivers));
    }

    private static Report Receipt(string unit) => Task.Received(Advised.Schools.Find(unit)!, Sample.Now, 1);

    private static ForwardingState State(params Report[] reports) => Task.ProgressOf(North, reports).State;

    private static IEnumerable<Forwarding> Of(Organisation organisation, params string[] levels) =>
        Forwarding.Of(Advised.Campaign("c", organisation, Advice(levels)), organisation);

    private static Advice Advice(string[] schools) => Advised.Lists(
        Advised.Group("gov", 5, 2020, "region", "municipality"), Advised.Group("dpo", 5, 2020, "institution"),
        Advised.Group("oo", 4, 2020, schools) with { Forwarded = true });
}
