using Bot.Monitoring.Entries;

namespace Bot.Monitoring.Tests.Entries;

public sealed class EntryMachineTests
{
    [Fact]
    public void Rows_EveryState_IsReachedFromEmpty()
    {
        var reached = new HashSet<EntryState> { EntryState.Empty };
        while (EntryMachine.Rows.Any(row => reached.Contains(row.Key.From) && reached.Add(row.Value)))
        {
        }

        Assert.Equal(Enum.GetValues<EntryState>().ToHashSet(), reached);
    }

    [Fact]
    public void Rows_EveryState_LeadsOn() => Assert.All(
        Enum.GetValues<EntryState>(), state => Assert.Contains(EntryMachine.Rows.Keys, row => row.From == state));

    [Fact]
    public void Next_EmptyIsSubmitted_Throws() =>
        Assert.Throws<InvalidOperationException>(() => EntryMachine.Next(EntryState.Empty, EntryTrigger.Submit));
}
