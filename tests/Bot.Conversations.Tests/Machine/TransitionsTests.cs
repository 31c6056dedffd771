using Bot.Conversations.Inputs;
using Bot.Conversations.Machine;

namespace Bot.Conversations.Tests.Machine;

public sealed class TransitionsTests
{
    [Fact]
    public void Table_EveryStateAndTrigger_HasExactlyOneRow() => Assert.Equal(
        Enum.GetValues<PlaceKind>().SelectMany(kind => Enum.GetValues<Trigger>().Select(trigger => (kind, trigger))),
        Transitions.All.Select(row => (row.From, row.Trigger)).Order());

    [Fact]
    public void Table_EveryRow_LeadsSomewhere() => Assert.All(Transitions.All, row => Assert.NotEmpty(row.To));

    [Fact]
    public void Table_FromOutside_ReachesEveryState() =>
        Assert.Equal(Enum.GetValues<PlaceKind>(), From(PlaceKind.Outside).Order());

    [Fact]
    public void Table_FromAnyState_ComesBackAndLeadsOn() => Assert.All(Enum.GetValues<PlaceKind>(), kind =>
    {
        Assert.Contains(From(kind), reached => reached is PlaceKind.Idle or PlaceKind.Outside);
        Assert.Contains(Transitions.All, row => row.From == kind && row.To.Any(to => to != kind));
    });

    [Theory]
    [InlineData(Trigger.Menu)]
    [InlineData(Trigger.Help)]
    [InlineData(Trigger.Status)]
    [InlineData(Trigger.Summary)]
    public void Table_AStranger_StaysOutside(Trigger trigger) =>
        Assert.Equal([PlaceKind.Outside], Transitions.Find(PlaceKind.Outside, trigger).To);

    private static HashSet<PlaceKind> From(PlaceKind start)
    {
        var reached = new HashSet<PlaceKind> { start };
        var open = new Queue<PlaceKind>(reached);
        while (open.TryDequeue(out var kind))
        {
            var next = Transitions.All.Where(row => row.From == kind).SelectMany(row => row.To);
            foreach (var to in next.Where(reached.Add))
            {
                open.Enqueue(to);
            }
        }

        return reached;
    }
}
